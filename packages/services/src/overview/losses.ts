import type { UnitResultRow } from '@siheng/db';
import { addExact, compareExact, type Track, type UnitScore } from '@siheng/kernel';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import { meanOf } from './distribution.ts';

const point = 10_000;
const topRules = 8;

/** Mean loss of each scored section of a track, and how many units lost there. */
export const lossBySection = (track: Track, results: readonly UnitResultRow[]) =>
  track.sections.flatMap((section, index) => {
    if (section.kind !== 'scored' || section.fullPoints === null) return [];
    const lost = results.map((result) => Number(section.fullPoints) * point - (result.sections[index] ?? 0));
    return lost.length === 0 ? [] : [{ section: section.id, title: section.title, full: section.fullPoints, lostMean: meanOf(lost, 2) ?? '0', units: lost.filter((one) => one > 0).length }];
  });

/** The rules that cost the units of a track the most, together. */
export const topLossRules = (loaded: LoadedScheme, scores: readonly UnitScore[]) => {
  const lost = new Map<string, { points: string; units: number }>();
  for (const line of scores.flatMap((score) => score.items.filter((item) => item.kind === 'scored').flatMap((item) => item.lines))) {
    if (line.rule === null || line.kind === 'veto' || line.after === '0') continue;
    const before = lost.get(line.rule) ?? { points: '0', units: 0 };
    lost.set(line.rule, { points: addExact(before.points, line.after), units: before.units + 1 });
  }
  const sorted = [...lost].toSorted(([, a], [, b]) => compareExact(b.points, a.points)).slice(0, topRules);
  return sorted.flatMap(([id, loss]) => {
    const place = loaded.rules.get(id);
    return place ? [{ rule: id, item: place.item.id, itemTitle: place.item.title, text: place.rule.text, ...loss }] : [];
  });
};

/** The scored items that cost no unit anything. */
export const untouchedItems = (track: Track, scores: readonly UnitScore[]) => {
  const touched = new Set(scores.flatMap((score) => score.items.filter((item) => item.state === 'unscored' || item.lines.some((line) => line.after !== '0' && line.kind !== 'veto')).map((item) => item.item)));
  return scores.length === 0 ? [] : track.sections.flatMap((section) => section.items.filter((item) => item.kind === 'scored' && !touched.has(item.id)).map((item) => ({ item: item.id, title: item.title, section: section.title, full: item.fullPoints })));
};
