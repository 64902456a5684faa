import { Link } from '@tanstack/react-router';
import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from './import-data.ts';

const figure = (value: number): string => value.toLocaleString('en-US');

/** What the import did, and where to go from here. */
export function DoneStep({ report, dataset, unit, onAnother }: { readonly report: ImportReport; readonly dataset: string; readonly unit: string | undefined; readonly onAnother: () => void }) {
  const { t } = useTranslation('importing');
  return (
    <section className="sh-panel" aria-label={t('doneTitle')}>
      <Result
        status="success"
        title={t('doneTitle')}
        subTitle={<>{t('doneLine', { rows: figure(report.rows), inserted: figure(report.inserted), updated: figure(report.updated), unchanged: figure(report.unchanged), seconds: report.seconds.toFixed(1) })}<br />{t('doneReported', { units: report.reportedUnits })}</>}
        extra={
          <div className="sh-toolbar import-links">
            {unit === undefined ? <Link to="/results"><Button type="primary" tabIndex={-1}>{t('toResults')}</Button></Link> : <Link to="/results/units/$unitId" params={{ unitId: unit }}><Button type="primary" tabIndex={-1}>{t('toResults')}</Button></Link>}
            <Link to="/data/batches" search={{ batch: report.batchId }}><Button tabIndex={-1}>{t('toBatch')}</Button></Link>
            <Link to="/data/facts" search={{ dataset, ...(unit === undefined ? {} : { unit }) }}><Button tabIndex={-1}>{t('toRecords')}</Button></Link>
            <Button onClick={onAnother}>{t('another')}</Button>
          </div>
        }
      />
    </section>
  );
}
