import { decimalToPoints, decimalToRational, fromRational } from '../exact/decimal.ts';
import { sum } from '../exact/fraction.ts';
import type { PlanComposite, PlanItem, PlanRule, PlanSection, PlanTrack, Points } from '../plan.ts';
import type { Item, Section, Track } from '../scheme/format.ts';
import type { Options } from '../scheme/options.ts';
import { compileTest } from './baseline.ts';
import type { Columns } from './columns.ts';
import { compileRule, isInForce } from './rule.ts';

const optional = (text: string | null | undefined): Points | null => (text === null || text === undefined ? null : decimalToPoints(text));

const compileItem = (item: Item, at: { readonly index: number; readonly section: number; readonly rules: readonly number[] }, options: Options, columns: Columns): PlanItem => {
  const otherwise = item.applies?.otherwise;
  const isOut = otherwise === 'out-of-total' || (otherwise === 'noPartyMembers' && options.noPartyMembers === 'excluded') || (otherwise === 'notApplicable' && options.notApplicable === 'out-of-total');
  return {
    index: at.index,
    id: item.id,
    section: at.section,
    kind: item.kind,
    full: optional(item.fullPoints),
    pools: (item.pools ?? []).map((pool) => ({ id: pool.id, full: decimalToPoints(pool.fullPoints) })),
    rules: at.rules,
    applies: item.applies === undefined ? null : { test: compileTest(item.applies.test, columns), otherwise: isOut ? 'out-of-total' : 'full' },
    notApplicable: options.notApplicable,
    spills: options.spillOver === 'section' && item.kind === 'scored',
  };
};

const scoredPoints = (items: readonly PlanItem[]): Points => items.reduce((total, item) => total + (item.kind === 'scored' ? (item.full ?? 0) : 0), 0);

const compileSection = (section: Section, index: number, items: readonly PlanItem[], options: Options): PlanSection => {
  const stated = section.kind === 'bonus' ? optional(section.fullPoints) : null;
  const cap = optional(section.cap);
  return {
    index,
    id: section.id,
    kind: section.kind,
    full: section.kind === 'scored' ? scoredPoints(items) : null,
    cap: cap !== null && stated !== null ? Math.min(cap, stated) : (cap ?? stated),
    extra: section.excellence === true && options.excellenceInTotal === 'extra',
    items: items.map((item) => item.index),
  };
};

const compileComposite = (track: Track, options: Options, columns: Columns): PlanComposite | null => {
  if (track.composite === undefined) return null;
  const contentWeight = decimalToRational(track.composite.content);
  const parts = track.composite.parts.map((part) => ({ column: columns.rating(part.of), weight: decimalToRational(part.weight) }));
  const weightSum = sum([contentWeight, ...parts.map((part) => part.weight)].map(fromRational));
  return {
    percent: options.contentScale === 'percent',
    contentWeight,
    parts,
    weightSum: { num: Number(weightSum.n), den: Number(weightSum.d) },
    bonusInContent: options.innovationPlace === 'in-content',
  };
};

export const compileTrack = (track: Track, options: Options, columns: Columns): PlanTrack => {
  const sources = track.sections.flatMap((section, sectionIndex) => section.items.map((item) => ({ item, sectionIndex, rules: item.rules.filter((rule) => isInForce(rule, options)) })));
  const ids = sources.flatMap(({ rules }) => rules.map((rule) => rule.id));
  const indexOf = (id: string): number | null => (ids.includes(id) ? ids.indexOf(id) : null);
  const items: PlanItem[] = [];
  const rules: PlanRule[] = [];
  for (const { item: source, sectionIndex, rules: inForce } of sources) {
    const item = compileItem(source, { index: items.length, section: sectionIndex, rules: inForce.map((_, place) => rules.length + place) }, options, columns);
    items.push(item);
    for (const rule of inForce) rules.push(compileRule(rule, { index: rules.length, item, source, indexOf }, options, columns));
  }
  const sections = track.sections.map((section, index) => compileSection(section, index, items.filter((item) => item.section === index), options));
  return {
    id: track.id,
    unitKinds: track.unitKinds,
    sections,
    items,
    rules,
    full: sections.reduce((total, section) => total + (section.extra ? 0 : (section.full ?? 0)), 0),
    composite: compileComposite(track, options, columns),
  };
};
