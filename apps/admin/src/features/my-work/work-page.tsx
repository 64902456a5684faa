import { EmptyState, PageFrame } from '@siheng/ui';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../shell/query-view.tsx';
import { useWork, type WorkRow } from './use-work.ts';
import { WorkLine } from './work-line.tsx';
import './work.css';

const groups = ['overdue', 'urgent', 'soon', 'later', 'open'] as const;
type Group = (typeof groups)[number];

const groupOf = ({ stage, urgent }: WorkRow): Group => (stage === 'overdue' ? 'overdue' : urgent ? 'urgent' : stage);

/** One page that answers: what do I have to do now, by when. */
export function WorkPage() {
  const { t } = useTranslation('work');
  const query = useWork();
  return (
    <PageFrame title={t('title')} description={t('description')}>
      <QueryView query={query} lines={8}>
        {({ rows, total, isPartial }) => (
          <>
            {isPartial ? <Alert type="warning" showIcon title={t('partial')} /> : null}
            {rows.length === 0 ? <div className="sh-panel"><EmptyState title={t('none')} reason={t('noneReason')} /></div> : <p className="work-total" aria-live="polite">{t('total', { count: total })}</p>}
            {groups.map((group) => {
              const mine = rows.filter((row) => groupOf(row) === group);
              if (mine.length === 0) return null;
              return (
                <section key={group} className="sh-panel sh-panel-flush" aria-label={t(`groups.${group}`)}>
                  <h2 className={`work-group work-group-${group}`}>{t(`groups.${group}`)} <span className="sh-num sh-quiet">{mine.reduce((sum, row) => sum + row.count, 0)}</span></h2>
                  <ul className="work-list">{mine.map((row) => <WorkLine key={row.id} row={row} />)}</ul>
                </section>
              );
            })}
          </>
        )}
      </QueryView>
    </PageFrame>
  );
}
