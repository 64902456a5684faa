import { EmptyState, isNegative, showPoints, usePickText, useWords } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import type { OverviewData } from './overview-data.ts';

const percent = (share: string): string => `${(Number(share) * 100).toFixed(1)}%`.replace('-', '−');

/** The items that set the units apart, with their share in the spread of the totals. */
export function DecisiveItems({ items }: { readonly items: OverviewData['decisive'] }) {
  const { t } = useTranslation('overview');
  const pick = usePickText();
  const words = useWords();
  if (items.length === 0) return <EmptyState title={t('decisiveNone')} />;
  const largest = Math.max(...items.map((item) => Number(item.share)), 0.0001);
  return (
    <>
      <p className="sh-quiet owed-hint">{t('decisiveHint')}</p>
      <table className="losses">
        <thead><tr><th scope="col">{t('item')}</th><th scope="col" className="losses-bar"><span className="sh-hidden">{t('share')}</span></th><th scope="col" className="sh-right">{t('share')}</th><th scope="col" className="sh-right">{t('spread')}</th></tr></thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.item ?? 'rest'}>
              <th scope="row"><div>{pick(item.title)}</div>{item.section === null ? null : <div className="sh-quiet">{pick(item.section)}</div>}</th>
              <td><span className="losses-track share-track" aria-hidden><span style={{ width: `${Math.max(0, (Number(item.share) / largest) * 100).toFixed(1)}%` }} /></span></td>
              <td className={`sh-right sh-num ${isNegative(item.share) ? 'sh-quiet' : 'sh-strong'}`}>{percent(item.share)}</td>
              <td className="sh-right sh-num sh-quiet">{words.range(showPoints(item.lowest), showPoints(item.highest))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
