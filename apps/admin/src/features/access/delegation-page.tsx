import { DataTable, EmptyState, PageFrame, StatusTag } from '@siheng/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useErrorText } from '../../shell/use-error-text.ts';
import { useRoleName } from '../../shell/use-role-name.ts';
import { DelegationForm } from './delegation-form.tsx';

const tones = { active: 'success', over: 'neutral', revoked: 'neutral' } as const;

/** The duties that a person handed over and received. */
export function DelegationPage() {
  const { t } = useTranslation('access');
  const { t: common } = useTranslation('common');
  const { message, modal } = App.useApp();
  const errorText = useErrorText();
  const roleName = useRoleName();
  const [isAdding, setAdding] = useState(false);
  const query = useQuery(trpc.delegations.list.queryOptions());
  const revoke = useMutation(trpc.delegations.revoke.mutationOptions({
    onSuccess: () => {
      void message.success(t('delegation.revoked'));
      void queryClient.invalidateQueries();
    },
    onError: (error) => void message.error(errorText(error)),
  }));
  const ask = (id: string): void => void modal.confirm({ title: t('delegation.revokeTitle'), content: t('delegation.revokeText'), okText: t('delegation.revoke'), cancelText: common('cancel'), onOk: () => revoke.mutateAsync({ id }).catch(() => undefined) });
  const duties = query.data?.duties ?? [];
  return (
    <PageFrame title={t('delegation.title')} description={t('delegation.description')} actions={<Button type="primary" disabled={duties.length === 0} onClick={() => setAdding(true)}>{t('delegation.add')}</Button>}>
      <QueryView query={query}>
        {({ rows }) => (
          <>
            {duties.length === 0 ? <Alert type="info" showIcon title={t('delegation.nothing')} className="form-alert" /> : null}
            <div className="sh-panel sh-panel-flush">
              <DataTable
                label={t('delegation.title')}
                rows={rows}
                rowKey={(row) => row.id}
                empty={<EmptyState title={t('delegation.empty')} reason={t('delegation.emptyReason')} />}
                columns={[
                  { key: 'way', title: '', width: 120, render: (row) => t(row.isMine ? 'delegation.given' : 'delegation.received') },
                  { key: 'duty', title: t('delegation.duty'), render: (row) => <>{row.department ?? roleName(row.role)}<span className="sh-quiet"> · {row.org}</span></> },
                  { key: 'person', title: t('delegation.person'), width: 160, render: (row) => (row.isMine ? row.to : row.from) },
                  { key: 'until', title: t('delegation.until'), width: 130, render: (row) => <span className="sh-num">{row.until}</span> },
                  { key: 'reason', title: t('delegation.reason'), render: (row) => row.reason },
                  { key: 'state', title: t('delegation.state'), width: 110, render: (row) => <StatusTag tone={tones[row.state]}>{t(`delegation.states.${row.state}`)}</StatusTag> },
                  { key: 'actions', title: '', width: 100, render: (row) => (row.state === 'active' ? <Button size="small" type="link" onClick={() => ask(row.id)}>{t(row.isMine ? 'delegation.revoke' : 'delegation.giveUp')}</Button> : null) },
                ]}
              />
            </div>
          </>
        )}
      </QueryView>
      {isAdding ? <DelegationForm duties={duties} onClose={() => setAdding(false)} /> : null}
    </PageFrame>
  );
}
