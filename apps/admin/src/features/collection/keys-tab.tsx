import { DataTable, EmptyState, StatusTag, usePickText } from '@siheng/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { type ApiKey, keyTones } from './collection-data.ts';
import { KeyDialog } from './key-dialog.tsx';

function RevokeKey({ apiKey }: { readonly apiKey: ApiKey }) {
  const { t } = useTranslation('collection');
  const { t: common } = useTranslation('common');
  const { message, modal } = App.useApp();
  const errorText = useErrorText();
  const revoke = useMutation(trpc.collection.revokeKey.mutationOptions({
    onSuccess: () => {
      void message.success(t('keys.revoked'));
      void queryClient.invalidateQueries(trpc.collection.pathFilter());
    },
    onError: (error) => void message.error(errorText(error)),
  }));
  const confirm = (): void => void modal.confirm({ title: t('keys.revokeTitle', { title: apiKey.title }), content: t('keys.revokeConsequence'), okText: t('keys.revoke'), okButtonProps: { danger: true }, cancelText: common('cancel'), onOk: () => revoke.mutateAsync({ id: apiKey.id }).catch(() => undefined) });
  return <Button size="small" type="link" danger aria-label={t('keys.revokeTitle', { title: apiKey.title })} onClick={confirm}>{t('keys.revoke')}</Button>;
}

/** Keys with which other systems push. */
export function KeysTab() {
  const { t } = useTranslation('collection');
  const pick = usePickText();
  const { id: assessmentId } = useAssessment();
  const [isAdding, setAdding] = useState(false);
  const query = useQuery(trpc.collection.keys.queryOptions({ assessmentId }));
  return (
    <>
      <QueryView query={query}>
        {({ rows, mayManage }) => (
          <>
            <div className="sh-toolbar collection-toolbar">
              {mayManage ? <Button type="primary" onClick={() => setAdding(true)}>{t('keys.add')}</Button> : null}
              <a href="/open/v1/openapi.json" target="_blank" rel="noreferrer">{t('keys.document')}</a>
            </div>
            <div className="sh-panel sh-panel-flush">
              <DataTable
                label={t('tabs.keys')}
                rows={rows}
                rowKey={(row) => row.id}
                empty={<EmptyState reason={t('keys.emptyReason')} />}
                columns={[
                  { key: 'title', title: t('keys.name'), render: (row) => <>{row.title}<div className="sh-quiet"><code>{row.prefix}…</code></div></> },
                  { key: 'datasets', title: t('keys.datasets'), render: (row) => row.datasets.map((dataset) => pick(dataset.title)).join('、') },
                  { key: 'state', title: t('keys.state'), width: 100, render: (row) => <StatusTag tone={keyTones[row.state]}>{t(`keys.states.${row.state}`)}</StatusTag> },
                  { key: 'expiresAt', title: t('keys.expiresAt'), width: 150, render: (row) => showTime(row.expiresAt) },
                  { key: 'lastUsedAt', title: t('keys.lastUsedAt'), width: 150, render: (row) => (row.lastUsedAt === null ? <span className="sh-quiet">{t('keys.never')}</span> : showTime(row.lastUsedAt)) },
                  { key: 'createdBy', title: t('keys.createdBy'), width: 110, render: (row) => row.createdBy },
                  { key: 'actions', title: '', width: 80, render: (row) => (mayManage && row.state === 'active' ? <RevokeKey apiKey={row} /> : null) },
                ]}
              />
            </div>
          </>
        )}
      </QueryView>
      {isAdding ? <KeyDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}
