import { assumedInput, compareExact, compileScheme, type Judgement, type Measurement, type Scheme, score, type UnitScore } from '@siheng/kernel';
import type { Example, WorkedCase } from './draft-data.ts';

export type CaseOutcome = { readonly id: string; readonly title: string; readonly differences: readonly CaseDifference[]; /** The kernel refused to run it, and why. */ readonly failure: string | null };
export type CaseDifference = { readonly unit: string; readonly of: WorkedCase['expected'][number]['of']; readonly id: string; readonly expected: string; /** Null: there is no such part any more. */ readonly got: string | null };

const bonusItems = (scheme: Scheme): ReadonlySet<string> => new Set(scheme.tracks.flatMap((track) => track.sections.flatMap((section) => (section.kind === 'bonus' ? section.items.map(({ id }) => id) : []))));

const pointsOf = (result: UnitScore, { of, id }: Pick<CaseDifference, 'of' | 'id'>, bonus: ReadonlySet<string>): string | null => {
  switch (of) {
    case 'items':
      return result.items.find(({ item }) => item === id && !bonus.has(item))?.got ?? null;
    case 'bonusItems':
      return result.items.find(({ item }) => item === id && bonus.has(item))?.got ?? null;
    case 'sections':
      return result.sections.find(({ section }) => section === id)?.got ?? null;
    default:
      return result[of];
  }
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs a worked case under the draft: what is not listed is assumed not to fire. */
export const runCase = (scheme: Scheme, worked: WorkedCase): CaseOutcome => {
  const base = { id: worked.id, title: worked.title };
  try {
    const plan = compileScheme(scheme, worked.config);
    const units = worked.units.map(({ unit: { id, class: unitClass, kind }, measures, judgements }) => assumedInput(plan, { unit: { id, ...(unitClass === undefined ? {} : { class: unitClass }), ...(kind === undefined ? {} : { kind }) }, measures, judgements, ranks: 'assumed' }));
    const results = score(plan, { units }).units;
    const bonus = bonusItems(scheme);
    const differences = worked.expected.flatMap((expected): readonly CaseDifference[] => {
      const result = results.find(({ unit }) => unit === expected.unit);
      const got = result === undefined ? null : pointsOf(result, expected, bonus);
      return got !== null && compareExact(got, expected.points) === 0 ? [] : [{ unit: expected.unit, of: expected.of, id: expected.id, expected: expected.points, got }];
    });
    return { ...base, differences, failure: null };
  } catch (error) {
    return { ...base, differences: [], failure: messageOf(error) };
  }
};

const DECIMAL = /^(-?)(\d{1,9})(?:\.(\d{1,6}))?$/;

const measured = (text: string): Measurement | null => {
  const [, sign, whole, part = ''] = DECIMAL.exec(text) ?? [];
  return whole === undefined ? null : { kind: 'measured', value: { num: Number(`${sign}${whole}${part}`), den: 10 ** part.length }, evidence: [] };
};

/** What a person entered for a measure: a number, points one after the other (judged), or levels of events; null where nothing is known. */
const inputOf = (text: string, reads: 'measure' | 'judgement', isEvents: boolean): Measurement | Judgement | null => {
  const parts = text.split(/[、，,\s]+/).filter((part) => part !== '');
  if (parts.length === 0) return null;
  if (reads === 'judgement') return parts.every((part) => DECIMAL.test(part)) ? { values: parts, evidence: [] } : null;
  if (isEvents) return { kind: 'events', events: parts.map((level, index) => ({ factId: `${index + 1}`, fields: { level, confirmed: true, work: `${index + 1}` } })) };
  return measured(parts[0] ?? '');
};

export type Trial = { readonly result: UnitScore } | { readonly failure: string };

/** Scores an example unit. What is not filled in does not fire, as in worked cases. */
export const tryExample = (scheme: Scheme, example: Example): Trial => {
  try {
    const plan = compileScheme(scheme);
    const track = scheme.tracks.find(({ id }) => id === example.track) ?? scheme.tracks[0];
    const measures: Record<string, Measurement> = {};
    const judgements: Record<string, Judgement> = {};
    const events = eventMeasures(scheme);
    for (const { id, reads } of plan.columns) {
      const given = inputOf(example.values[id] ?? '', reads === 'measure' ? 'measure' : 'judgement', events.has(id));
      if (given === null) continue;
      if ('values' in given) judgements[id] = given;
      else measures[id] = given;
    }
    const kind = track?.unitKinds[0];
    const unit = { id: example.id, ...(kind === undefined ? {} : { kind }), ...(example.class === undefined ? {} : { class: example.class }) };
    const [result] = score(plan, { units: [assumedInput(plan, { unit, measures, judgements, ranks: 'assumed' })] }).units;
    return result === undefined ? { failure: '' } : { result };
  } catch (error) {
    return { failure: messageOf(error) };
  }
};

/** Measures that rules read as lists of events. */
export const eventMeasures = (scheme: Scheme): ReadonlySet<string> => new Set(scheme.tracks.flatMap((track) => track.sections.flatMap((section) => section.items.flatMap((item) => item.rules.flatMap(({ quantity }) => (quantity.kind === 'events' ? [quantity.of] : []))))));
