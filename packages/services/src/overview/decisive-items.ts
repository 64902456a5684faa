import type { UnitResultRow } from '@siheng/db';
import type { Text, Track } from '@siheng/kernel';

const point = 10_000;
const shown = 8;
const evaluations: Text = { zh: '综合评价（各方测评）', en: 'Evaluations of the panels' };
const rest: Text = { zh: '限额、倒扣与其他', en: 'Limits, deductions from the total and others' };

/** What an item gives to the total of each unit, in points. */
type Part = { readonly item: string | null; readonly title: Text; readonly section: Text | null; readonly values: readonly number[] };

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const covariance = (a: readonly number[], b: readonly number[]): number => {
  const [meanA, meanB] = [mean(a), mean(b)];
  return mean(a.map((value, index) => (value - meanA) * ((b[index] ?? 0) - meanB)));
};

/** What one point of the sheet is worth in a weighted total. */
const scaleOf = (track: Track, isPercent: boolean): number => {
  if (track.composite === undefined) return 1;
  const weight = Number(track.composite.content) / 100;
  return isPercent ? (weight * 100) / Number(track.fullPoints) : weight;
};

const partsOf = (track: Track, isPercent: boolean, results: readonly UnitResultRow[]): readonly Part[] => {
  const scale = scaleOf(track, isPercent);
  const items = track.sections.flatMap((section) => section.items.map((item) => ({ item, section })));
  const parts: Part[] = items.map(({ item, section }, index) => ({
    item: item.id, title: item.title, section: section.title,
    values: results.map((result) => ((result.items[index] ?? 0) / point) * (item.kind === 'scored' ? scale : 1)),
  }));
  const left = results.map((result, unit) => result.total / point - parts.reduce((sum, part) => sum + (part.values[unit] ?? 0), 0));
  return [...parts, { item: null, title: track.composite === undefined ? rest : evaluations, section: null, values: left }];
};

/**
 * Which items set the units apart: the share of each in the spread of the totals (covariance with the total over the variance of the total).
 * The shares of all items add up to 1; below 0: the item works against the ranking. Statistics to look at, never points.
 */
export const decisiveItems = (track: Track, isPercent: boolean, results: readonly UnitResultRow[]) => {
  const totals = results.map((result) => result.total / point);
  const variance = results.length === 0 ? 0 : covariance(totals, totals);
  if (variance === 0) return [];
  const shares = partsOf(track, isPercent, results).map((part) => ({ ...part, share: covariance(part.values, totals) / variance, lowest: Math.min(...part.values), highest: Math.max(...part.values) }));
  return shares.filter(({ share }) => Math.abs(share) >= 0.005).toSorted((a, b) => b.share - a.share).slice(0, shown)
    .map(({ item, title, section, share, lowest, highest }) => ({ item, title, section, share: share.toFixed(4), lowest: lowest.toFixed(4), highest: highest.toFixed(4) }));
};
