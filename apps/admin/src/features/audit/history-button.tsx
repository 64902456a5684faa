import { HistoryOutlined } from '@ant-design/icons';
import { EmptyState, usePickText } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import type { inferInput } from '@trpc/tanstack-react-query';
import { Collapse, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { GuardedButton } from '../../shell/guarded-button.tsx';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { EntryDetails } from './entry-details.tsx';

type HistoryOf = Exclude<inferInput<typeof trpc.audit.history>, void>;
type HistoryButtonProps = { readonly of: HistoryOf; readonly name: string; readonly size?: 'small' | 'middle'; readonly type?: 'link' | 'default' };

function History({ of }: { readonly of: HistoryOf }) {
  const { t } = useTranslation('audit');
  const pick = usePickText();
  const query = useQuery(trpc.audit.history.queryOptions(of));
  return (
    <QueryView query={query} lines={4}>
      {({ rows }) => (rows.length === 0 ? <EmptyState title={t('historyEmpty')} reason={t('historyEmptyReason')} /> : (
        <Collapse
          ghost
          items={rows.map((entry) => ({
            key: entry.seq,
            label: <><span className="sh-strong">{pick(entry.actionTitle)}</span><span className="sh-quiet"> · {entry.actor.name || t('nobody')} · {showTime(entry.at)}</span>{entry.reason === null ? null : <div className="sh-quiet">{entry.reason}</div>}</>,
            children: <EntryDetails entry={entry} />,
          }))}
        />
      ))}
    </QueryView>
  );
}

/** Opens the drawer with everything that was done to a record. */
export function HistoryButton({ of, name, size = 'middle', type = 'default' }: HistoryButtonProps) {
  const { t } = useTranslation('audit');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <GuardedButton action="history.read" size={size} type={type} icon={type === 'link' ? undefined : <HistoryOutlined />} onClick={() => setOpen(true)}>{t('history')}</GuardedButton>
      <Drawer open={isOpen} size={560} title={t('historyOf', { name })} onClose={() => setOpen(false)} destroyOnHidden>
        {isOpen ? <History of={of} /> : null}
      </Drawer>
    </>
  );
}
