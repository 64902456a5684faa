import { Points, StatusTag, usePickText } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OverviewData } from './overview-data.ts';

type Track = OverviewData['tracks'][number];

function Place({ place }: { readonly place: Track['best'] }) {
  if (place === null) return <span className="sh-quiet">—</span>;
  return <><Link to="/results/units/$unitId" params={{ unitId: place.unitId }}>{place.unitName}</Link> <Points value={place.total} /></>;
}

/** How far each kind of unit is, side by side; a click shows the rest of the page for it. */
export function TrackFigures({ tracks, chosen, onChoose }: { readonly tracks: readonly Track[]; readonly chosen: string; readonly onChoose: (track: string) => void }) {
  const { t } = useTranslation('overview');
  const pick = usePickText();
  return (
    <div className="sh-panel sh-panel-flush">
      <table className="track-figures" aria-label={t('tracks')}>
        <thead>
          <tr>
            <th scope="col">{t('track')}</th><th scope="col" className="sh-right">{t('units')}</th><th scope="col" className="sh-right">{t('scored')}</th><th scope="col" className="sh-right">{t('provisional')}</th>
            <th scope="col" className="sh-right">{t('mean')}</th><th scope="col">{t('best')}</th><th scope="col">{t('worst')}</th>
          </tr>
        </thead>
        <tbody>
          {tracks.map((track) => (
            <tr key={track.id} className={track.id === chosen ? 'track-chosen' : ''} aria-current={track.id === chosen ? 'true' : undefined}>
              <th scope="row"><Button type="link" className="link-cell" onClick={() => onChoose(track.id)}>{pick(track.title)}</Button></th>
              <td className="sh-right sh-num">{track.units}</td>
              <td className="sh-right sh-num">{track.scored}</td>
              <td className="sh-right">{track.provisional === 0 ? <span className="sh-quiet sh-num">0</span> : <StatusTag tone="warning">{track.provisional}</StatusTag>}</td>
              <td className="sh-right"><Points value={track.meanTotal} strong /></td>
              <td><Place place={track.best} /></td>
              <td>{track.units > 1 ? <Place place={track.worst} /> : <span className="sh-quiet">—</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
