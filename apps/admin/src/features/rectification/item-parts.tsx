import { showPlain, StatusTag, useWords } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import { type Item, stateTones, statusTones } from './rectification-data.ts';

export function StateTag({ item }: { readonly item: Pick<Item, 'state'> }) {
  const { t } = useTranslation('rectification');
  return <StatusTag tone={stateTones[item.state]}>{t(`states.${item.state}`)}</StatusTag>;
}

/** Who leads and who joins. */
export function Bodies({ item }: { readonly item: Pick<Item, 'departments'> }) {
  const { t } = useTranslation('rectification');
  const words = useWords();
  const [lead = '', ...joint] = item.departments;
  return <span>{t('lead', { name: lead })}{joint.length === 0 ? null : <span className="sh-quiet"> {t('joint', { names: words.list(joint) })}</span>}</span>;
}

export function DueDate({ item }: { readonly item: Pick<Item, 'dueAt' | 'overdue'> }) {
  const { t } = useTranslation('rectification');
  if (item.dueAt === null) return <span>—</span>;
  return <span className="sh-nowrap">{t('dueLine', { date: item.dueAt })} {item.overdue ? <StatusTag tone="error">{t('overdue')}</StatusTag> : null}</span>;
}

/** How it stands in a later result. */
export function LossNow({ item }: { readonly item: Pick<Item, 'now'> }) {
  const { t } = useTranslation('rectification');
  const { now } = item;
  if (now === null) return <span className="sh-quiet">{t('noLater')}</span>;
  return <StatusTag tone={statusTones[now.status]}>{t('nowLine', { label: now.label, status: t(`statuses.${now.status}`), lost: showPlain(now.lost) })}</StatusTag>;
}
