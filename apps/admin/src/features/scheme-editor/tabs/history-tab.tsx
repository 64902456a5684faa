import { StatusTag } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../api/trpc.ts';
import { QueryView } from '../../../shell/query-view.tsx';
import { showTime } from '../../../shell/show-time.ts';
import { schemeOf } from '../model/draft-data.ts';
import { useEditor } from '../model/editor-context.ts';
import { DifferenceView } from './difference-view.tsx';

function Edit({ draftId, number }: { readonly draftId: string; readonly number: number }) {
  const { t } = useTranslation('drafts');
  const { catalogue, draft, isClosed } = useEditor();
  const query = useQuery({ ...trpc.drafts.edit.queryOptions({ id: draftId, number }), gcTime: 0, staleTime: 0 });
  return (
    <QueryView query={query} lines={3}>
      {({ content, before }) => (
        <div className="history-edit">
          {before === null ? <p className="sh-quiet">{t('history.first')}</p> : <DifferenceView before={schemeOf(before)} after={schemeOf(content)} catalogue={catalogue} />}
          {isClosed ? null : <Popconfirm title={t('history.restoreSure')} okText={t('history.restore')} onConfirm={() => draft.load(schemeOf(content), draft.sheet.examples)}><Button size="small">{t('history.restore')}</Button></Popconfirm>}
        </div>
      )}
    </QueryView>
  );
}

/** Who changed the draft when, and what: one entry for each sitting. */
export function HistoryTab({ draftId }: { readonly draftId: string }) {
  const { t } = useTranslation('drafts');
  const query = useQuery({ ...trpc.drafts.edits.queryOptions({ id: draftId }), staleTime: 0 });
  const [open, setOpen] = useState<number | null>(null);
  return (
    <section className="sh-panel" aria-label={t('tabs.history')}>
      <QueryView query={query}>
        {({ rows }) => (
          <ol className="history-list">
            {rows.map((row, index) => (
              <li key={row.number}>
                <div className="edit-inline">
                  <strong>{showTime(row.at)}</strong><span>{row.author}</span>
                  {index === 0 ? <StatusTag tone="info">{t('history.latest')}</StatusTag> : null}
                  <Button size="small" type="link" aria-expanded={open === row.number} onClick={() => setOpen(open === row.number ? null : row.number)}>{t(open === row.number ? 'history.hide' : 'history.show')}</Button>
                </div>
                {open === row.number ? <Edit draftId={draftId} number={row.number} /> : null}
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </section>
  );
}
