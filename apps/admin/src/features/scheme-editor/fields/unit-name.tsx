import { useTranslation } from 'react-i18next';

const UNITS = ['count', 'ratio', 'number', 'yes-no', 'events', 'days', 'points', 'rank'] as const;

/** In what a measure is measured, in words. */
export function UnitName({ unit }: { readonly unit: string }) {
  const { t } = useTranslation('drafts');
  const known = UNITS.find((one) => one === unit);
  return <>{known === undefined ? t('measure.units.number') : t(`measure.units.${known}`)}</>;
}
