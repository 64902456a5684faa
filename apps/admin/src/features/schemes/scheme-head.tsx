import { usePickText, useWords } from '@siheng/ui';
import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { showTime } from '../../shell/show-time.ts';
import { HistoryButton } from '../audit/history-button.tsx';
import type { SchemeData } from './scheme-data.ts';

/** Where the scheme comes from. */
export function SchemeHead({ data }: { readonly data: SchemeData }) {
  const { t } = useTranslation('schemes');
  const words = useWords();
  const pick = usePickText();
  const { scheme } = data;
  return (
    <section className="sh-panel">
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2, xl: 3 }}
        items={[
          { key: 'document', label: t('document'), children: scheme.source.document },
          { key: 'issuedBy', label: t('issuedBy'), children: scheme.source.issuedBy },
          { key: 'issuedAt', label: t('issuedAt'), children: scheme.source.issuedAt ?? '—' },
          { key: 'adoption', label: t('adoption'), children: data.decision ?? scheme.source.adoption ?? '—' },
          { key: 'period', label: t('period'), children: words.range(scheme.period.from, scheme.period.to) },
          { key: 'tracks', label: t('tracks'), children: words.list(scheme.tracks.map((track) => pick(track.title))) },
          { key: 'fullPoints', label: t('fullPoints'), children: scheme.tracks[0]?.fullPoints ?? '—' },
          { key: 'publishedAt', label: t('publishedAt'), children: showTime(data.publishedAt) },
          { key: 'hash', label: t('hash'), children: <code title={data.hash}>{data.hash.slice(0, 12)}</code> },
        ]}
      />
      <p className="sh-quiet scheme-rounding">{t('rounding', { places: scheme.rounding.places })}</p>
      <HistoryButton size="small" of={{ kind: 'scheme', id: data.hash }} name={pick(scheme.title)} />
    </section>
  );
}
