import { StatusTag, type Tone } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from './import-data.ts';

type Status = ImportPreview['sample'][number]['status'];
const tones: Readonly<Record<Status, Tone>> = { new: 'success', changed: 'info', unchanged: 'neutral', duplicate: 'warning', problem: 'error' };

/** The first rows as they were read, with what will become of each. */
export function PreviewSample({ sample }: { readonly sample: ImportPreview['sample'] }) {
  const { t } = useTranslation('importing');
  const labels = sample[0]?.cells.map((cell) => cell.label) ?? [];
  if (sample.length === 0) return null;
  return (
    <section className="line-facts" aria-label={t('sampleTitle', { count: sample.length })}>
      <p className="sh-quiet">{t('sampleTitle', { count: sample.length })}</p>
      <div className="line-facts-scroll" tabIndex={0} role="group" aria-label={t('sampleTitle', { count: sample.length })}>
        <table>
          <thead><tr><th scope="col">{t('row')}</th><th scope="col">{t('status')}</th><th scope="col">{t('unit')}</th>{labels.map((label) => <th key={label} scope="col">{label}</th>)}</tr></thead>
          <tbody>
            {sample.map((row) => (
              <tr key={row.row}>
                <td>{row.row}</td>
                <td><StatusTag tone={tones[row.status]}>{t(`statuses.${row.status}`)}</StatusTag></td>
                <td>{row.unitName}</td>
                {row.cells.map((cell) => <td key={cell.label}>{cell.value || '—'}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
