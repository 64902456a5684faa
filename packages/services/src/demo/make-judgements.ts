import type { JudgementRow, OrgRow } from '@siheng/db';
import { seededRandom } from '@siheng/plugin-sdk';
import type { JudgedPlace } from '../judgements/judged-places.ts';
import type { DemoCounty, Planned } from './demo-county.ts';
import { demoId } from './demo-id.ts';

const faultShare = 0.15;
const bonusShare = 0.2;

const tenths = (value: number): string => String(Math.round(value * 10) / 10);

const madePoints = ({ rule }: Extract<JudgedPlace, { kind: 'points' }>, random: () => number): Planned => {
  if (rule.quantity.kind !== 'judged') return { values: [], reason: '演示数据（合成）：无此情形' };
  const [min, max] = [Number(rule.quantity.min), Number(rule.quantity.max)];
  if (rule.effect === 'earn') return { values: [tenths(max * (0.82 + random() * 0.17))], reason: '演示数据（合成）：考评得分，非文件所载' };
  const isBonus = rule.effect === 'bonus';
  if (random() >= (isBonus ? bonusShare : faultShare)) return { values: [], reason: isBonus ? '演示数据（合成）：未申报' : '演示数据（合成）：检查未发现问题' };
  const value = min > 0 ? rule.quantity.min : tenths(Math.max(0.1, max / 2));
  return { values: [value], reason: isBonus ? '演示数据（合成）：经核实予以加分' : '演示数据（合成）：抽查发现不规范，已要求整改' };
};

/** What is decided where nothing is planned: mostly no fault, evaluations between 80 and 98, places by a draw. */
const made = (judged: JudgedPlace, place: number, random: () => number): Planned => {
  if (judged.kind === 'points') return madePoints(judged, random);
  if (judged.kind === 'rating') return { values: [String(80 + Math.floor(random() * 19))], reason: '演示数据（合成）：测评得分，非文件所载' };
  if (judged.value.kind === 'number') return { values: [String(place)], reason: '演示数据（合成）：上级通报的名次' };
  return { values: judged.value.kind === 'yes-no' ? ['0'] : [], reason: '演示数据（合成）：无此情形' };
};

/** A place for each unit, as a draw would give it. */
const drawn = (county: DemoCounty, measure: string): ReadonlyMap<string, number> => {
  const random = seededRandom(`${county.id} ${measure}`);
  const order = county.units.map(({ id }) => ({ id, lot: random() })).toSorted((a, b) => a.lot - b.lot);
  return new Map(order.map(({ id }, index) => [id, index + 1]));
};

/** Every decision about a unit that its track asks for: planned or made up, always the same. */
export const makeJudgements = (county: DemoCounty, unit: OrgRow, places: readonly JudgedPlace[], at: Date): readonly JudgementRow[] =>
  places.map((judged) => {
    const random = seededRandom(`${county.id} ${unit.id} ${judged.measure}`);
    const { values, reason } = county.planned[unit.id]?.[judged.measure] ?? made(judged, drawn(county, judged.measure).get(unit.id) ?? 1, random);
    return { id: demoId('judgement', unit.id, judged.measure), assessmentId: county.id, unitId: unit.id, measure: judged.measure, kind: judged.kind, values, reason, evidence: [], author: judged.kind === 'rating' ? 'demo-lingdao' : 'demo-kaohe', at, version: 1 };
  });
