import { useTranslation } from 'react-i18next';
import type { ImportPreview } from './import-data.ts';

/** How many rows would do what. */
export function PreviewFigures({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation('importing');
  const figures = [
    { key: 'rows', value: preview.rows },
    { key: 'new', value: preview.new },
    { key: 'changed', value: preview.changed },
    { key: 'unchanged', value: preview.unchanged },
    { key: 'duplicates', value: preview.duplicatesInFile },
    { key: 'problems', value: preview.problemRows },
    ...(preview.outsidePeriod > 0 ? [{ key: 'outside', value: preview.outsidePeriod } as const] : []),
  ] as const;
  return (
    <dl className="import-figures">
      {figures.map((figure) => <div key={figure.key} className={figure.key === 'problems' && figure.value > 0 ? 'sh-error' : ''}><dt>{t(`figures.${figure.key}`)}</dt><dd className="sh-num">{figure.value.toLocaleString('en-US')}</dd></div>)}
    </dl>
  );
}
