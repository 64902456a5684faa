import '../editor.css';
import { DataTable, type DataColumn, EmptyState, PageFrame, StatusTag, usePickText } from '@siheng/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../../api/trpc.ts';
import { QueryView } from '../../../shell/query-view.tsx';
import { showTime } from '../../../shell/show-time.ts';
import { useErrorText } from '../../../shell/use-error-text.ts';
import { BureauPlace } from '../../bureaus/bureau-place.tsx';
import { BureauSelect } from '../../bureaus/bureau-select.tsx';
import { type Bureau, useBureaus } from '../../bureaus/use-bureaus.ts';
import { UndoNote } from '../tree/undo-note.tsx';
import { NewDraftDialog } from './new-draft-dialog.tsx';

const route = getRouteApi('/app/settings/drafts');

type DraftRow = inferOutput<typeof trpc.drafts.list>['rows'][number];

function Base({ base }: { readonly base: DraftRow['base'] }) {
  const { t } = useTranslation('drafts');
  const pick = usePickText();
  return <>{base.title === null ? t(`list.bases.${base.kind}`) : t('list.base', { kind: t(`list.bases.${base.kind}`), title: pick(base.title) })}</>;
}

function Drafts({ bureau, onNew }: { readonly bureau: Bureau; readonly onNew: () => void }) {
  const { t } = useTranslation('drafts');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const query = useQuery({ ...trpc.drafts.list.queryOptions({ orgId: bureau.id }), staleTime: 0 });
  const refresh = (): void => void queryClient.invalidateQueries(trpc.drafts.list.pathFilter());
  const restore = useMutation(trpc.drafts.restore.mutationOptions({ onSuccess: refresh }));
  const remove = useMutation(trpc.drafts.remove.mutationOptions({
    onSuccess: (_done, { id }) => {
      refresh();
      const key = `removed-${id}`;
      void message.open({ key, type: 'success', duration: 10, content: <UndoNote text={t('list.removed')} onUndo={() => { message.destroy(key); restore.mutate({ id }); }} /> });
    },
    onError: (error) => void message.error(errorText(error)),
  }));
  const columns: readonly DataColumn<DraftRow>[] = [
    { key: 'title', title: t('list.name'), render: (row) => <><Link to="/settings/drafts/$id" params={{ id: row.id }} className="sh-strong">{row.title || '…'}</Link><div className="sh-quiet"><Base base={row.base} /></div></> },
    { key: 'state', title: t('list.state'), width: 110, render: (row) => (row.adoptedHash === null ? <StatusTag tone="neutral">{t('list.open')}</StatusTag> : <StatusTag tone="success">{t('list.adopted')}</StatusTag>) },
    { key: 'changed', title: t('list.changed'), width: 220, render: (row) => <>{showTime(row.changedAt)}<div className="sh-quiet">{row.changedBy}</div></> },
    {
      key: 'actions', title: '', width: 190,
      render: (row) => (
        <span className="row-actions">
          <Link to="/settings/drafts/$id" params={{ id: row.id }}><Button size="small" tabIndex={-1} type={row.adoptedHash === null ? 'primary' : 'default'}>{t(row.adoptedHash === null ? 'list.edit' : 'list.read')}</Button></Link>
          <Button size="small" type="link" aria-label={t('list.removeOf', { title: row.title })} onClick={() => remove.mutate({ id: row.id })}>{t('list.remove')}</Button>
        </span>
      ),
    },
  ];
  return (
    <QueryView query={query}>
      {({ rows }) => <div className="sh-panel sh-panel-flush"><DataTable label={t('title')} rows={rows} rowKey={(row) => row.id} columns={columns} empty={<EmptyState title={t('list.empty')} reason={t('list.emptyReason')} action={<Button type="primary" onClick={onNew}>{t('new.button')}</Button>} />} /></div>}
    </QueryView>
  );
}

/** The schemes in the making of a bureau. */
export function DraftsPage() {
  const { t } = useTranslation('drafts');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const bureaus = useBureaus(search.org);
  const [isNew, setNew] = useState(false);
  return (
    <PageFrame title={t('title')} description={t('description')} actions={bureaus.bureau === null ? null : <Button type="primary" onClick={() => setNew(true)}>{t('new.button')}</Button>}>
      <BureauPlace bureaus={bureaus}>
        {(bureau) => (
          <>
            <div className="sh-toolbar"><BureauSelect bureaus={bureaus.bureaus} bureau={bureau} onChange={(org) => void navigate({ search: { org } })} /></div>
            <Drafts key={bureau.id} bureau={bureau} onNew={() => setNew(true)} />
            {isNew ? <NewDraftDialog orgId={bureau.id} onClose={() => setNew(false)} /> : null}
          </>
        )}
      </BureauPlace>
    </PageFrame>
  );
}
