import { StatusTag, usePickText, sentence, useWords } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import type { Dataset } from './dataset-data.ts';

type Field = Dataset['fields'][number];

function FieldLine({ field }: { readonly field: Field }) {
  const { t } = useTranslation('data');
  const words = useWords();
  const pick = usePickText();
  return (
    <tr>
      <th scope="row">{pick(field.label)}{field.required ? <> <StatusTag tone="info">{t('datasets.required')}</StatusTag></> : null}</th>
      <td>{t(`datasets.types.${field.type}`)}{field.values.length === 0 ? null : <span className="sh-quiet"> · {t('datasets.values', { values: words.list(field.values.map((value) => value.label)) })}</span>}</td>
      <td className="sh-quiet">{words.list(field.aliases) || '—'}{field.personal ? ` · ${t('datasets.personal')}` : ''}</td>
    </tr>
  );
}

/** What a dataset consists of, and which sentences of the scheme are computed from it. */
export function DatasetDetails({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useTranslation('data');
  const pick = usePickText();
  return (
    <div className="dataset-details">
      <section aria-label={t('datasets.fields')}>
        <h3>{t('datasets.fields')}</h3>
        <table className="plain-table">
          <thead><tr><th scope="col">{t('datasets.field')}</th><th scope="col">{t('datasets.type')}</th><th scope="col">{t('datasets.aliases')}</th></tr></thead>
          <tbody>{dataset.fields.map((field) => <FieldLine key={field.name} field={field} />)}</tbody>
        </table>
      </section>
      {dataset.usedBy.length === 0 ? null : (
        <section aria-label={t('datasets.usedByTitle')}>
          <h3>{t('datasets.usedByTitle')}</h3>
          <ul className="dataset-rules">{dataset.usedBy.map((rule) => <li key={rule.rule}><span>{sentence(rule.text)}</span><span className="sh-quiet">{pick(rule.itemTitle)}</span></li>)}</ul>
        </section>
      )}
    </div>
  );
}
