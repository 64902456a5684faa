import { Points, showPoints, usePickText } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import type { OverviewData } from './overview-data.ts';

/** Where points are lost, largest first, each beside the points of its section. */
export function SectionLosses({ losses }: { readonly losses: OverviewData['lossBySection'] }) {
  const { t } = useTranslation('overview');
  const pick = usePickText();
  const largest = Math.max(...losses.map((loss) => Number(showPoints(loss.lostMean))), 0.01);
  const sorted = [...losses].sort((a, b) => Number(showPoints(b.lostMean)) - Number(showPoints(a.lostMean)));
  return (
    <table className="losses">
      <thead>
        <tr><th scope="col">{t('section')}</th><th scope="col" className="losses-bar"><span className="sh-hidden">{t('lostMean')}</span></th><th scope="col" className="sh-right">{t('lostMean')}</th><th scope="col" className="sh-right">{t('affected')}</th></tr>
      </thead>
      <tbody>
        {sorted.map((loss) => (
          <tr key={loss.section}>
            <th scope="row">{pick(loss.title)}</th>
            <td><span className="losses-track" aria-hidden><span style={{ width: `${((Number(showPoints(loss.lostMean)) / largest) * 100).toFixed(1)}%` }} /></span></td>
            <td className="sh-right"><Points value={loss.lostMean} tone={loss.lostMean === '0' ? 'quiet' : 'lost'} strong /> <span className="sh-quiet">/ {showPoints(loss.full)}</span></td>
            <td className="sh-right sh-num">{loss.units}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
