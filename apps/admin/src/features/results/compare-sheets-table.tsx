import { difference, EmptyState, isNegative, Points, sentence, showPoints, showSigned, usePickText } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { useTranslation } from 'react-i18next';
import type { trpc } from '../../api/trpc.ts';

type Compared = inferOutput<typeof trpc.results.compareSheets>;
type Item = Compared['items'][number];
type Rule = Item['rules'][number];

function Change({ a, b }: { readonly a: string; readonly b: string }) {
  const change = difference(b, a);
  if (change === '0') return <span className="sh-quiet">0.00</span>;
  return <strong className={isNegative(change) ? 'sh-lost sh-num' : 'sh-gained sh-num'}>{isNegative(change) ? '−' : '+'}{showPoints(change).replace('-', '')}</strong>;
}

/** Both totals with what they consist of, and the differences. */
export function CompareTotals({ data: { a, b } }: { readonly data: Compared }) {
  const { t } = useTranslation('results');
  const rows = [
    { key: 'base', title: t('base'), a: a.base, b: b.base },
    ...(a.weighted === null || b.weighted === null ? [] : [{ key: 'weighted', title: t('weighted'), a: a.weighted, b: b.weighted }]),
    { key: 'bonus', title: t('bonus'), a: a.bonus, b: b.bonus },
    ...(a.deductions === '0' && b.deductions === '0' ? [] : [{ key: 'deductions', title: t('deductions'), a: a.deductions, b: b.deductions, taken: true }]),
    ...(a.transfer === '0' && b.transfer === '0' ? [] : [{ key: 'transfer', title: t('compareSheets.transfer'), a: a.transfer, b: b.transfer, taken: true }]),
    { key: 'total', title: t('total'), a: a.total, b: b.total },
  ];
  const head = (side: Compared['a']) => <><div>{side.unit.name}</div><div className="sh-quiet">{side.assessment.title} · {t('runName', { number: side.run.number })} · {t('sheet.rankOf', { rank: side.rank })}</div></>;
  return (
    <section className="sh-panel" aria-label={t('total')}>
      <table className="compare-table">
        <thead><tr><th scope="col" /><th scope="col" className="sh-right">{head(a)}</th><th scope="col" className="sh-right">{head(b)}</th><th scope="col" className="sh-right">{t('compare.difference')}</th></tr></thead>
        <tbody>{rows.map((row) => <tr key={row.key} className={row.key === 'total' ? 'compare-sum' : ''}><th scope="row">{row.title}</th><td className="sh-right"><Points value={row.a} /></td><td className="sh-right"><Points value={row.b} /></td><td className="sh-right">{'taken' in row ? <Change a={row.b} b={row.a} /> : <Change a={row.a} b={row.b} />}</td></tr>)}</tbody>
      </table>
    </section>
  );
}

function Effect({ line }: { readonly line: Rule['a'] }) {
  const { t } = useTranslation('results');
  const pick = usePickText();
  if (line === null) return <span className="sh-quiet">{t('compareSheets.noEffect')}</span>;
  return <><span className={line.isGiven ? 'sh-gained sh-num' : 'sh-lost sh-num'}>{showSigned(line.after, line.isGiven ? 'given' : 'taken')}</span> <span className="sh-quiet">{pick(line.said)}</span></>;
}

function ItemGot({ item, side }: { readonly item: Item['a']; readonly side: Compared['a'] }) {
  const { t } = useTranslation('results');
  if (item === null) return <span className="sh-quiet">{t('compareSheets.noItem')}</span>;
  return <Link to="/results/units/$unitId/items/$itemId" params={{ unitId: side.unit.id, itemId: item.item }} search={{ assessment: side.assessment.id, run: side.run.published ? undefined : side.run.id }}><Points value={item.got} strong /></Link>;
}

function ItemRows({ item, data }: { readonly item: Item; readonly data: Compared }) {
  const pick = usePickText();
  return (
    <tbody>
      <tr className="compare-item">
        <th scope="rowgroup">{pick(item.title)} <span className="sh-quiet">{pick(item.section)}</span></th>
        <td className="sh-right"><ItemGot item={item.a} side={data.a} /></td>
        <td className="sh-right"><ItemGot item={item.b} side={data.b} /></td>
        <td className="sh-right">{item.a === null || item.b === null ? '—' : <Change a={item.a.got} b={item.b.got} />}</td>
      </tr>
      {item.rules.map((rule) => (
        <tr key={rule.key}>
          <td>{rule.text === null ? null : <blockquote>{sentence(rule.text)}</blockquote>}</td>
          <td><Effect line={rule.a} /></td>
          <td><Effect line={rule.b} /></td>
          <td />
        </tr>
      ))}
    </tbody>
  );
}

/** What differs, item by item, with the lines of both traces for each rule. */
export function CompareItems({ data, all }: { readonly data: Compared; readonly all: boolean }) {
  const { t } = useTranslation('results');
  const items = all ? data.items : data.items.filter((item) => item.differs || item.rules.some((rule) => rule.differs));
  if (items.length === 0) return <div className="sh-panel"><EmptyState title={t('compareSheets.same')} reason={t('compareSheets.sameReason')} /></div>;
  return (
    <section className="sh-panel sh-panel-flush" aria-label={t('compare.items')}>
      <table className="compare-table compare-rules">
        <thead><tr><th scope="col">{t('sheet.item')}</th><th scope="col" className="sh-right">{data.a.unit.name}</th><th scope="col" className="sh-right">{data.b.unit.name}</th><th scope="col" className="sh-right">{t('compare.difference')}</th></tr></thead>
        {items.map((item) => <ItemRows key={item.key} item={item} data={data} />)}
      </table>
    </section>
  );
}
