import { shownPoints } from '../scoring/ten-thousandths.ts';

const point = 10_000;
const bandWidth = 5;

/** Mean of values in ten-thousandths; null where there is none. */
export const meanOf = (values: readonly number[], places: number): string | null =>
  values.length === 0 ? null : shownPoints(Math.round(values.reduce((sum, value) => sum + value, 0) / values.length), places);

/** How many totals lie in each band of five points, without gaps between the lowest and the highest. */
export const distributionOf = (totals: readonly number[]): readonly { readonly from: number; readonly to: number; readonly count: number }[] => {
  if (totals.length === 0) return [];
  const bands = totals.map((total) => Math.floor(total / point / bandWidth) * bandWidth);
  const [low, high] = [Math.min(...bands), Math.max(...bands)];
  return Array.from({ length: (high - low) / bandWidth + 1 }, (_, index) => {
    const from = low + index * bandWidth;
    return { from, to: from + bandWidth, count: bands.filter((band) => band === from).length };
  });
};
