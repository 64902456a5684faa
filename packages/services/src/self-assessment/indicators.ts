import { compareExact, type Item, type Section, type Track } from '@siheng/kernel';
import { AppError } from '../errors/app-error.ts';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import { trackOfKind } from '../schemes/needed-measures.ts';

/** An item of the unit's sheet, on which it assesses itself. */
export type Indicator = { readonly section: Section; readonly item: Item };

/** The items of the sheet by which a unit is assessed, in the order of the scheme; without those that the source does not have. */
export const indicatorsOf = (loaded: LoadedScheme, unit: { readonly kind: string }): readonly Indicator[] => {
  const track: Track | undefined = trackOfKind(loaded, unit.kind);
  return (track?.sections ?? []).flatMap((section) => section.items.filter((item) => item.notInSource === undefined).map((item) => ({ section, item })));
};

const shape = /^\d{1,6}(\.\d{1,2})?$/;

/** Refuses a score that the item cannot have; an open bonus has no upper end. */
export const checkScore = ({ item }: Indicator, score: string | null): void => {
  if (score === null) return;
  const isTooHigh = item.fullPoints !== null && shape.test(score) && compareExact(score, item.fullPoints) > 0;
  if (!shape.test(score) || isTooHigh) throw new AppError('self_assessment_score_invalid', { value: score, full: item.fullPoints ?? '…' });
};
