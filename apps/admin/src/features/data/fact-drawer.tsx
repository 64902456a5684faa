import { StatusTag, usePickText } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Descriptions, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { HistoryButton } from '../audit/history-button.tsx';

/** One record with its versions and proof, beside the list. */
export function FactDrawer({ factId, onClose }: { readonly factId: string | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation('data');
  const pick = usePickText();
  const query = useQuery({ ...trpc.facts.get.queryOptions({ id: factId ?? '' }), enabled: factId !== undefined });
  return (
    <Drawer open={factId !== undefined} onClose={onClose} size={560} title={t('facts.detail')}>
      <QueryView query={query}>
        {(fact) => (
          <div className="sh-page-body">
            <Descriptions
              column={1}
              size="small"
              bordered
              items={[
                { key: 'unit', label: t('facts.unit'), children: fact.unitName },
                ...fact.cells.map((cell) => ({ key: cell.field, label: pick(cell.label), children: <>{cell.value || '—'}{cell.masked ? <> <StatusTag tone="neutral">{t('facts.masked')}</StatusTag></> : null}</> })),
              ]}
            />
            <div><HistoryButton of={{ kind: 'fact', id: factId ?? '' }} name={fact.unitName} /></div>
            <section aria-label={t('facts.versions')}>
              <h3>{t('facts.versions')}</h3>
              <ul className="plain-list">
                {fact.versions.map((version) => (
                  <li key={version.id}>
                    <StatusTag tone={version.current ? 'success' : 'neutral'}>{t(version.current ? 'facts.current' : version.undone ? 'facts.undone' : 'facts.replaced')}</StatusTag>
                    <Link to="/data/batches" search={{ batch: version.batchId }}>{version.source}</Link>
                    <span className="sh-quiet">{showTime(version.at)}</span>
                  </li>
                ))}
              </ul>
            </section>
            {fact.evidence.length === 0 ? null : (
              <section aria-label={t('facts.evidence')}>
                <h3>{t('facts.evidence')}</h3>
                <ul className="plain-list">{fact.evidence.map((piece) => <li key={piece.id}>{piece.title}<span className="sh-quiet">{piece.fileName}</span></li>)}</ul>
              </section>
            )}
          </div>
        )}
      </QueryView>
    </Drawer>
  );
}
