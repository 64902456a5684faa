import { PrinterOutlined } from '@ant-design/icons';
import { DataTable, EmptyState, PageFrame, Points, usePickText } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showDay, showTime } from '../../shell/show-time.ts';
import { useAssessment } from '../../shell/use-assessment.ts';


const most = 500;

/** The result on public notice: everybody's points and places, until when one may object, and what changed meanwhile. */
export function NoticePage() {
  const { t } = useTranslation('objections');
  const pick = usePickText();
  const { id: assessmentId, title } = useAssessment();
  const notice = useQuery(trpc.objections.notice.queryOptions({ assessmentId }));
  const league = useQuery({ ...trpc.results.league.queryOptions({ assessmentId, page: 1, pageSize: most }), enabled: notice.data?.isNotice === true });
  const period = notice.data === undefined ? '' : notice.data.until === null ? t('noticeOpenEnded', { from: notice.data.from === null ? '—' : showDay(notice.data.from) }) : t('noticePeriod', { from: notice.data.from === null ? '—' : showDay(notice.data.from), until: notice.data.until });
  return (
    <PageFrame title={t('noticeTitle')} description={notice.data?.isNotice === true ? `${title} · ${period}` : title} actions={notice.data?.isNotice === true ? <Button icon={<PrinterOutlined />} onClick={() => window.print()}>{t('print')}</Button> : undefined}>
      <QueryView query={notice} lines={8}>
        {(data) => (!data.isNotice ? <div className="sh-panel"><EmptyState title={t('noNotice')} reason={t('noNoticeReason')} /></div> : (
          <>
            {data.own.map((unit) => <Alert key={unit.id} type={data.isOpen ? 'info' : 'warning'} showIcon className="sh-no-print" title={data.isOpen ? t('ownOpen', { unit: unit.name }) : t('over')} description={<Link to="/results/units/$unitId" params={{ unitId: unit.id }} search={{ lost: true }}>{t('howTo', { unit: unit.name })}</Link>} />)}
            <QueryView query={league} lines={8}>
              {({ rows }) => (
                <div className="sh-panel sh-panel-flush">
                  <DataTable
                    label={t('noticeTitle')}
                    rows={rows}
                    rowKey={(row) => row.unitId}
                    rowClass={(row) => (data.own.some((unit) => unit.id === row.unitId) ? 'row-marked' : '')}
                    empty={<EmptyState reason={t('noNoticeReason')} />}
                    columns={[
                      { key: 'rank', title: t('rank'), width: 80, align: 'right', render: (row) => <strong className="sh-num">{row.rank}</strong> },
                      { key: 'unit', title: t('unit'), render: (row) => <Link to="/results/units/$unitId" params={{ unitId: row.unitId }}>{row.unitName}</Link> },
                      { key: 'base', title: t('base'), width: 120, align: 'right', render: (row) => <Points value={row.base} /> },
                      { key: 'bonus', title: t('bonus'), width: 120, align: 'right', render: (row) => <Points value={row.bonus} /> },
                      { key: 'total', title: t('total'), width: 120, align: 'right', render: (row) => <Points value={row.total} strong /> },
                    ]}
                  />
                </div>
              )}
            </QueryView>
            <section className="sh-panel">
              <h2>{t('changes')}</h2>
              <p className="sh-quiet">{t('noticeCounts', data.counts)}</p>
              {data.changes.length === 0 ? <p className="sh-quiet">{t('noChanges')}</p> : <ul className="plain-list">{data.changes.map((change) => <li key={change.id}><Link to="/objections/effect" search={{ objection: change.id }}>{t('changeLine', { unit: change.unitName, item: pick(change.itemTitle) })}</Link> <span className="sh-quiet">{showTime(change.at)}</span></li>)}</ul>}
            </section>
          </>
        ))}
      </QueryView>
    </PageFrame>
  );
}
