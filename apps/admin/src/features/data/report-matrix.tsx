import { CheckOutlined, ExclamationOutlined, MinusOutlined } from '@ant-design/icons';
import { usePickText } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import { Button, Popover } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayDo } from '../../api/session.ts';
import { showTime } from '../../shell/show-time.ts';
import type { NilTarget } from './nil-report.tsx';
import { cellKey, type ReportCell, type ReportDataset, type ReportStatus, type ReportUnit } from './report-data.ts';

const icons: Readonly<Record<ReportCell['state'], ReactNode>> = { reported: <CheckOutlined aria-hidden />, nil: <MinusOutlined aria-hidden />, missing: <ExclamationOutlined aria-hidden /> };

type CellProps = { readonly cell: ReportCell; readonly unit: ReportUnit; readonly dataset: ReportDataset; readonly onNil: (target: NilTarget) => void };

function CellActions({ cell, unit, dataset, onNil }: CellProps) {
  const { t } = useTranslation('data');
  const pick = usePickText();
  const mayImport = useMayDo('facts.import');
  const target = { unitId: unit.id, unitName: unit.name, dataset: dataset.id, title: pick(dataset.title) };
  if (!unit.mayFile) return <p className="sh-quiet">{t('reporting.mayNotFile')}</p>;
  return (
    <div className="sh-toolbar">
      {cell.state === 'missing' ? <Button size="small" onClick={() => onNil({ action: 'file', ...target })}>{t('reporting.fileNil')}</Button> : null}
      {cell.state === 'nil' ? <Button size="small" danger onClick={() => onNil({ action: 'withdraw', ...target })}>{t('reporting.withdraw')}</Button> : null}
      {mayImport ? <Link to="/data/import" search={{ dataset: dataset.id, unit: unit.id }}>{t('reporting.import')}</Link> : null}
    </div>
  );
}

function Cell(props: CellProps) {
  const { t } = useTranslation('data');
  const pick = usePickText();
  const { cell, unit, dataset } = props;
  const state = t(`reporting.legend.${cell.state}`);
  const [open, setOpen] = useState(false);
  const act = (target: NilTarget): void => {
    setOpen(false);
    props.onNil(target);
  };
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      title={`${unit.name} · ${pick(dataset.title)}`}
      content={
        <div className="report-popover">
          <p>{state}{cell.state === 'reported' ? ` · ${t('reporting.facts', { count: cell.facts })}` : ''}</p>
          {cell.by === null || cell.at === null ? null : <p className="sh-quiet">{t('reporting.by', { by: cell.by, at: showTime(cell.at) })}</p>}
          {cell.note === null ? null : <p>{cell.note}</p>}
          <CellActions {...props} onNil={act} />
        </div>
      }
    >
      <button type="button" className={`report-cell report-${cell.state}`} aria-label={t('reporting.cell', { unit: unit.name, dataset: pick(dataset.title), state })}>{icons[cell.state]}</button>
    </Popover>
  );
}

/** Who has reported what: datasets down, units across. */
export function ReportMatrix({ status, onNil }: { readonly status: ReportStatus; readonly onNil: (target: NilTarget) => void }) {
  const { t } = useTranslation('data');
  const pick = usePickText();
  const cells = new Map(status.cells.map((cell) => [cellKey(cell.unitId, cell.dataset), cell]));
  return (
    <div className="report-scroll" tabIndex={0} role="group" aria-label={t('reporting.title')}>
      <table className="report-matrix">
        <thead><tr><th scope="col">{t('reporting.dataset')}</th>{status.units.map((unit) => <th key={unit.id} scope="col"><span>{unit.name}</span></th>)}</tr></thead>
        <tbody>
          {status.datasets.map((dataset) => (
            <tr key={dataset.id}>
              <th scope="row">{pick(dataset.title)}</th>
              {status.units.map((unit) => {
                const cell = cells.get(cellKey(unit.id, dataset.id));
                return <td key={unit.id}>{cell === undefined ? <span className="sh-quiet" title={t('reporting.notDue')} aria-label={t('reporting.notDue')}>·</span> : <Cell cell={cell} unit={unit} dataset={dataset} onNil={onNil} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the signs mean. */
export function ReportLegend() {
  const { t } = useTranslation('data');
  return <span className="sh-toolbar report-legend">{(['reported', 'nil', 'missing'] as const).map((state) => <span key={state}><span className={`report-cell report-${state}`}>{icons[state]}</span>{t(`reporting.legend.${state}`)}</span>)}</span>;
}
