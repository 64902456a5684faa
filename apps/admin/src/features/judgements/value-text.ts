import { showPlain, usePickText, useWords } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import { caseOf, type Place } from './judgement-data.ts';

/** The values of a judgement in words. */
export function useValueText(): (place: Pick<Place, 'levels' | 'kind'>, values: readonly string[]) => string {
  const { t } = useTranslation('judgements');
  const words = useWords();
  const pick = usePickText();
  return (place, values) => {
    if (values.length === 0) return t('nothing');
    const one = (value: string): string => {
      const { value: chosen, points } = caseOf(value);
      const level = place.levels?.find((known) => known.value === chosen);
      if (level === undefined) return showPlain(value);
      return points === '' ? pick(level.title) : words.labelled(pick(level.title), showPlain(points));
    };
    return words.list(values.map(one));
  };
}
