import { RightOutlined } from '@ant-design/icons';
import { StatusTag, usePickText } from '@siheng/ui';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { hrefOf } from './href-of.ts';
import type { WorkRow } from './use-work.ts';

const tones = { overdue: 'error', soon: 'warning', later: 'neutral', open: 'neutral' } as const;

/** One piece of work: what, where, by when; the whole line leads to where it is done. */
export function WorkLine({ row }: { readonly row: WorkRow }) {
  const { t } = useTranslation('work');
  const pick = usePickText();
  const navigate = useNavigate();
  const href = hrefOf(row.link);
  const days = row.daysLeft;
  return (
    <li>
      <a href={href} onClick={(event) => { if (event.metaKey || event.ctrlKey || event.shiftKey) return; event.preventDefault(); void navigate({ href }); }}>
        <span className="work-title">{pick(row.title)}</span>
        <span className="sh-quiet work-where">{row.assessmentTitle ?? ''}</span>
        <span className="work-due">{row.dueAt === null || days === null ? <span className="sh-quiet">{t('noDeadline')}</span> : <StatusTag tone={tones[row.stage]}>{days < 0 ? t('overdueBy', { count: -days, day: dayOf(row.dueAt) }) : t('dueIn', { count: days, day: dayOf(row.dueAt) })}</StatusTag>}</span>
        <RightOutlined aria-hidden className="sh-quiet" />
      </a>
    </li>
  );
}

/** The day on which it is due, as a Chinese calendar shows it. */
const dayOf = (iso: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(iso));
