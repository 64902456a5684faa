import { StatusTag, usePickText, useWords } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Descriptions, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { batchTones } from './batch-data.ts';
import { UndoBatch } from './undo-batch.tsx';

/** Everything about one batch, beside the list. */
export function BatchDrawer({ batchId, onClose }: { readonly batchId: string | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation('data');
  const words = useWords();
  const pick = usePickText();
  const query = useQuery({ ...trpc.imports.getBatch.queryOptions({ id: batchId ?? '' }), enabled: batchId !== undefined });
  const batch = query.data;
  return (
    <Drawer open={batchId !== undefined} onClose={onClose} size={560} title={t('batches.detail')} extra={batch?.mayUndo === true ? <UndoBatch batch={batch} primary /> : null}>
      <QueryView query={query}>
        {(data) => (
          <div className="sh-page-body">
            <Descriptions
              column={1}
              size="small"
              bordered
              items={[
                { key: 'source', label: t('batches.source'), children: data.source },
                { key: 'dataset', label: t('datasets.name'), children: <Link to="/data/facts" search={{ dataset: data.dataset }}>{pick(data.title)}</Link> },
                { key: 'state', label: t('batches.state'), children: <StatusTag tone={batchTones[data.state]}>{t(`batches.states.${data.state}`)}</StatusTag> },
                { key: 'rows', label: t('batches.rows'), children: <>{data.rows}<div className="sh-quiet">{t('batches.changes', data)}</div></> },
                { key: 'by', label: t('batches.createdBy'), children: `${data.createdBy} · ${showTime(data.createdAt)}` },
                { key: 'stored', label: t('batches.storedAt'), children: data.storedAt === null ? '—' : showTime(data.storedAt) },
                { key: 'hash', label: t('batches.hash'), children: <code title={data.contentHash}>{data.contentHash.slice(0, 16)}</code> },
                ...(data.undoneAt === null ? [] : [{ key: 'undone', label: t('batches.states.undone'), children: t('batches.undoneLine', { by: data.undoneBy ?? '—', at: showTime(data.undoneAt), reason: data.undoReason ?? '—' }) }]),
              ]}
            />
            <section aria-label={t('batches.units')}>
              <h3>{t('batches.units')}</h3>
              <ul className="plain-list">{data.units.map((unit) => <li key={unit.unitId}>{t('batches.unitLine', { unit: unit.unitName, facts: unit.facts, current: unit.current })}</li>)}</ul>
            </section>
            {data.reports.length === 0 ? null : (
              <section aria-label={t('batches.reports')}>
                <h3>{t('batches.reports')}</h3>
                <ul className="plain-list">{data.reports.map((report) => <li key={report.unitId + report.from}>{report.unitName} <span className="sh-quiet">{words.range(report.from, report.to)}</span></li>)}</ul>
              </section>
            )}
          </div>
        )}
      </QueryView>
    </Drawer>
  );
}
