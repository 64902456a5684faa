import { ProblemTable, StatusTag, usePickText, useWords } from '@siheng/ui';
import { Alert, Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { sizeText } from '../../shell/size-text.ts';
import { missingFields, unusedHeadings, type ColumnChoice, type Inspection } from './import-data.ts';

type ColumnsStepProps = {
  readonly inspection: Inspection;
  readonly choice: ColumnChoice;
  readonly usesUnitColumn: boolean;
  readonly busy: boolean;
  readonly onChoice: (choice: ColumnChoice) => void;
  readonly onSheet: (sheet: string) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

const samplesOf = (inspection: Inspection, column: number | null): string => (column === null ? '' : inspection.sampleRows.slice(0, 3).map((row) => row.cells[column] ?? '').filter((cell) => cell !== '').join(' / '));

function FileLine({ inspection }: { readonly inspection: Inspection }) {
  const { t } = useTranslation('importing');
  const parts = [
    t('fileLine', { file: inspection.fileName, size: sizeText(inspection.size), format: inspection.format }),
    inspection.encoding === null ? null : t('encoding', { encoding: inspection.encoding.toUpperCase() }),
    inspection.rows === null ? null : t('rowCount', { rows: inspection.rows.toLocaleString('en-US') }),
    t('headerRow', { row: inspection.headerRow }),
  ];
  return <p className="sh-quiet">{parts.filter(Boolean).join(' · ')}</p>;
}

/** Which column of the file is which field: matched by headings, corrected by the person. */
export function ColumnsStep({ inspection, choice, usesUnitColumn, busy, onChoice, onSheet, onBack, onNext }: ColumnsStepProps) {
  const { t } = useTranslation('importing');
  const words = useWords();
  const pick = usePickText();
  const problems = inspection.problems.map((problem) => ({ row: problem.row, column: problem.column, found: problem.found, message: pick(problem.message), fix: pick(problem.fix) }));
  const isReadable = inspection.headings.length > 0;
  const missing = missingFields(inspection, choice);
  const unused = unusedHeadings(inspection, choice, usesUnitColumn);
  const options = [{ value: -1, label: t('noColumn') }, ...inspection.headings.map((heading, column) => ({ value: column, label: heading })).filter((option) => option.label !== '')];
  const lacksUnit = usesUnitColumn && choice.unitColumn === null;
  return (
    <section className="sh-panel" aria-label={t('steps.columns')}>
      <FileLine inspection={inspection} />
      {inspection.sheets.length > 1 ? <div className="sh-toolbar import-sheet"><label>{t('sheet')}<Select className="unit-select" value={choice.sheet} options={inspection.sheets.map((sheet) => ({ value: sheet, label: sheet }))} onChange={onSheet} /></label></div> : null}
      {problems.length === 0 || isReadable ? null : <Alert type="error" showIcon title={t('failed')} className="form-alert" />}
      {problems.length === 0 ? null : <ProblemTable problems={problems} total={problems.length} />}
      {isReadable ? (
        <>
          <p>{t('columnsHint')}</p>
          <table className="plain-table import-columns">
            <thead><tr><th scope="col">{t('field')}</th><th scope="col">{t('column')}</th><th scope="col">{t('sample')}</th></tr></thead>
            <tbody>
              {usesUnitColumn ? (
                <tr>
                  <th scope="row">{t('unitColumnField')} <StatusTag tone="info">*</StatusTag></th>
                  <td><Select aria-label={t('unitColumnField')} className="import-column" status={lacksUnit ? 'error' : ''} value={choice.unitColumn ?? -1} options={options} onChange={(column) => onChoice({ ...choice, unitColumn: column === -1 ? null : column })} /></td>
                  <td className="sh-quiet">{samplesOf(inspection, choice.unitColumn)}</td>
                </tr>
              ) : null}
              {inspection.mapping.map((entry) => {
                const column = choice.columns[entry.field] ?? null;
                return (
                  <tr key={entry.field}>
                    <th scope="row">{pick(entry.label)}{entry.required ? <span className="sh-error" aria-hidden> *</span> : null}</th>
                    <td><Select aria-label={pick(entry.label)} className="import-column" status={entry.required && column === null ? 'error' : ''} value={column ?? -1} options={options} onChange={(next) => onChoice({ ...choice, columns: { ...choice.columns, [entry.field]: next === -1 ? null : next } })} /></td>
                    <td className="sh-quiet">{samplesOf(inspection, column)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {missing.length === 0 ? null : <Alert type="error" showIcon title={t('requiredMissing', { fields: words.list(missing.map((entry) => pick(entry.label))) })} className="form-alert" />}
          {lacksUnit ? <Alert type="error" showIcon title={t('unitColumnMissing')} className="form-alert" /> : null}
          {unused.length === 0 ? null : <Alert type="info" showIcon title={t('unmatched', { columns: words.list(unused) })} className="form-alert" />}
        </>
      ) : null}
      <div className="sh-toolbar import-actions">
        <Button onClick={onBack}>{t('back')}</Button>
        <Button type="primary" loading={busy} disabled={!isReadable || missing.length > 0 || lacksUnit} onClick={onNext}>{t('startCheck')}</Button>
      </div>
    </section>
  );
}
