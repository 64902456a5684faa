import { usePickText } from '@siheng/ui';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';

type Title = { readonly zh: string; readonly en?: string | undefined };
type TrackPickerProps = {
  readonly tracks: readonly { readonly id: string; readonly title: Title }[];
  readonly value: string | undefined;
  /** Undefined: all tracks. */
  readonly onChange: (track: string | undefined) => void;
  /** Offers all tracks together. */
  readonly withAll?: boolean;
};

/** Chooses by which sheet the units in view are assessed; nothing where there is but one. */
export function TrackPicker({ tracks, value, onChange, withAll = false }: TrackPickerProps) {
  const { t } = useTranslation('results');
  const pick = usePickText();
  if (tracks.length < 2) return null;
  const all = withAll ? [{ value: '', label: t('allTracks') }] : [];
  return <Segmented aria-label={t('track')} value={value ?? ''} options={[...all, ...tracks.map((track) => ({ value: track.id, label: pick(track.title) }))]} onChange={(track) => onChange(track || undefined)} />;
}
