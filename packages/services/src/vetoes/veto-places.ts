import type { OrgRow } from '@siheng/db';
import { placesOfUnit } from '../judgements/find-place.ts';
import type { JudgedPlace } from '../judgements/judged-places.ts';
import { rangeOf } from '../judgements/judged-range.ts';
import { confirmationOf } from '../judgements/require-confirmation.ts';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';

/** The vetoes of a unit's sheet that people confirm. One that follows from records is not proposed: the records say it. */
export const vetoPlaces = (loaded: LoadedScheme, unit: Pick<OrgRow, 'kind'>): readonly JudgedPlace[] => placesOfUnit(loaded, unit).filter((judged) => confirmationOf(judged) === 'veto');

/** What a proposal may say: the cases that the scheme tells apart, or yes. */
export const vetoValues = (judged: JudgedPlace): readonly string[] => {
  const range = rangeOf(judged);
  return 'levels' in range ? range.levels.map((level) => level.value).filter((value) => value !== '0') : ['1'];
};

/** What a veto takes: awards, bonus, rewards, promotion. */
export const takenBy = ({ rule }: JudgedPlace): readonly string[] => (rule?.effect === 'veto' ? rule.takes : []);
