import { usePickText, useWords } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ItemLine } from './item-data.ts';

type Fact = ItemLine['facts'][number];
type Column = Pick<Fact['cells'][number], 'field' | 'label'>;

const byDataset = (facts: readonly Fact[]): readonly (readonly [string, readonly Fact[]])[] => {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(fact.dataset, [...(groups.get(fact.dataset) ?? []), fact]);
  return [...groups];
};

const columnsOf = (facts: readonly Fact[]): readonly Column[] => {
  const seen = new Map<string, Column & { readonly filled: boolean }>();
  for (const cell of facts.flatMap((fact) => fact.cells)) {
    const before = seen.get(cell.field);
    seen.set(cell.field, { field: cell.field, label: cell.label, filled: before?.filled === true || cell.value !== '' });
  }
  return [...seen.values()].filter((column) => column.filled);
};

/** The records behind a line, with where each came from. */
export function LineFacts({ facts, count }: { readonly facts: readonly Fact[]; readonly count: number }) {
  const { t } = useTranslation('results');
  const words = useWords();
  const pick = usePickText();
  if (facts.length === 0 && count > 0) return <p className="sh-quiet">{t('item.recordsHidden', { count })}</p>;
  return byDataset(facts).map(([dataset, rows]) => {
    const columns = columnsOf(rows);
    const title = rows[0] ? pick(rows[0].title) : dataset;
    return (
      <section key={dataset} className="line-facts" aria-label={words.labelled(t('item.records'), title)}>
        <p><strong>{words.labelled(t('item.records'), title)}</strong> <span className="sh-quiet">{count > facts.length ? t('item.recordsShown', { total: count, shown: facts.length }) : t('item.recordsAll', { total: rows.length })}</span></p>
        <div className="line-facts-scroll" tabIndex={0} role="group" aria-label={title}>
          <table>
            <thead><tr>{columns.map((column) => <th key={column.field} scope="col">{pick(column.label)}</th>)}<th scope="col">{t('item.source')}</th></tr></thead>
            <tbody>
              {rows.map((fact) => (
                <tr key={fact.id}>
                  {columns.map((column) => <td key={column.field}>{fact.cells.find((cell) => cell.field === column.field)?.value || '—'}</td>)}
                  <td><Link to="/data/batches" search={{ batch: fact.batch.id }}>{fact.batch.rowNumber === null ? fact.batch.source : t('item.sourceRow', { source: fact.batch.source, row: fact.batch.rowNumber })}</Link></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    );
  });
}
