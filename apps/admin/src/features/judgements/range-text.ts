import { showPlain } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import type { ValueRange } from './judgement-data.ts';

/** The direction and the range as they stand beside the field: 扣分 0.5～1. */
export function useRangeText(): (place: ValueRange) => string {
  const { t } = useTranslation('judgements');
  return (place) => {
    const direction = t(`directions.${place.direction}`);
    if (place.min === null || place.max === null) return direction;
    const range = { direction, min: showPlain(place.min), max: showPlain(place.max) };
    if (place.perEvent) return t('rangePerEvent', range);
    return place.min === place.max ? t('exactLine', range) : t('rangeLine', range);
  };
}
