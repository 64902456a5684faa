import type { Grading, Measurement, Scheme, Text, UnitScore } from '@siheng/kernel';
import { clauseInventory } from '@siheng/schemes';
import type { Said } from '../schemes/measure-names.ts';
import type { StoredInput } from '../scoring/stored-score.ts';

/** Why a unit has its grade, step by step: its place, what capped it, what lowered it, what repeats, what people still decide. */
export type GradeReason = { readonly kind: 'place' | 'cap' | 'downgrade' | 'streak' | 'undecided'; readonly said: Said; /** The sentence of the scheme. */ readonly text: string | null };

type Grade = Grading['grades'][number];

const both = (title: Text | undefined, id: string): Said => ({ zh: title?.zh ?? id, en: title?.en ?? title?.zh ?? id });

const sentenceOf = (scheme: Scheme, clause: string | undefined): string | null =>
  clause === undefined ? null : (scheme.cycle?.passes?.find((pass) => pass.clause === clause)?.text ?? clauseInventory().find((one) => one.id === clause)?.text ?? null);

const amountOf = (value: string | number | { readonly parameter: string }, scheme: Scheme): string => (typeof value === 'object' ? (scheme.parameters?.find((one) => one.id === value.parameter)?.value ?? '—') : String(value));

const conditions = (grade: Grade, scheme: Scheme): Said => {
  const { when } = grade;
  const parts: Said[] = [
    ...(when.rankWithin === undefined ? [] : [{ zh: `前${amountOf(when.rankWithin, scheme)}名`, en: `the first ${amountOf(when.rankWithin, scheme)}` }]),
    ...(when.rankFromEndWithin === undefined ? [] : [{ zh: `末${when.rankFromEndWithin}名`, en: `the last ${when.rankFromEndWithin}` }]),
    ...(when.rankFromEndBeyond === undefined ? [] : [{ zh: `不在末${when.rankFromEndBeyond}名`, en: `not among the last ${when.rankFromEndBeyond}` }]),
    ...(when.totalAtLeast === undefined ? [] : [{ zh: `总分不低于${when.totalAtLeast}分`, en: `a total of at least ${when.totalAtLeast}` }]),
    ...(when.percentOfFullAtLeast === undefined ? [] : [{ zh: `总分不低于满分的${amountOf(when.percentOfFullAtLeast, scheme)}%`, en: `at least ${amountOf(when.percentOfFullAtLeast, scheme)}% of the full points` }]),
    ...(when.percentOfFullBelow === undefined ? [] : [{ zh: `总分低于满分的${amountOf(when.percentOfFullBelow, scheme)}%`, en: `below ${amountOf(when.percentOfFullBelow, scheme)}% of the full points` }]),
    ...(when.vetoed === undefined ? [] : [when.vetoed ? { zh: '有一票否决', en: 'a veto' } : { zh: '无一票否决', en: 'no veto' }]),
  ];
  return parts.length === 0 ? { zh: '其余名次', en: 'all other places' } : { zh: parts.map((part) => part.zh).join('、'), en: parts.map((part) => part.en).join(', ') };
};

const happened = (measurement: Measurement | undefined, where: Readonly<Record<string, string | number | boolean>> | undefined): boolean => {
  if (measurement?.kind === 'events') return measurement.events.some((event) => Object.entries(where ?? {}).every(([field, value]) => event.fields[field] === value));
  return measurement?.kind === 'measured' && measurement.value.num > 0;
};

/** The steps from the place in the ranking to the grade that the run gave; empty for a scheme without grades. */
export const gradeReasons = (scheme: Scheme, score: UnitScore, input: StoredInput, of: number): readonly GradeReason[] => {
  const { grading } = scheme;
  if (grading === undefined || !(grading.tracks?.includes(score.track) ?? true)) return [];
  const nameOf = (id: string): Said => both(grading.grades.find((grade) => grade.id === id)?.title, id);
  const undecided = score.undecided.map((why): GradeReason => ({ kind: 'undecided', text: null, said: {
    'tied-rank': { zh: '与其他单位总分相同，名次由人确定', en: 'the total is tied: people decide the place' },
    'tie-at-boundary': { zh: '在档次边界上总分相同，由人确定', en: 'tied at the border of a grade: people decide' },
    'group-too-small': { zh: '参评单位太少，档次由人确定', en: 'too few units to grade: people decide' },
  }[why] }));
  const own = grading.grades.find((grade) => grade.id === score.grade);
  if (own === undefined) return undecided;
  const capped = (grading.caps ?? []).filter((cap) => happened(input.measures[cap.of], cap.where));
  const lowered = (grading.downgrades ?? []).filter((downgrade) => happened(input.measures[downgrade.of], undefined));
  const before = input.prior?.grades ?? (input.prior?.grade === undefined ? [] : [input.prior.grade]);
  const repeated = (grading.streaks ?? []).filter((streak) => streak.grade === score.grade && before.length >= streak.years - 1 && before.slice(0, streak.years - 1).every((id) => id === score.grade));
  const standing = { zh: `总分排名第${score.rank}（共${of}个）`, en: `rank ${score.rank} of ${of}` };
  const when = conditions(own, scheme);
  const place: GradeReason = capped.length + lowered.length > 0
    ? { kind: 'place', text: null, said: standing }
    : { kind: 'place', text: sentenceOf(scheme, own.clause), said: { zh: `${standing.zh}，${nameOf(own.id).zh}：${when.zh}`, en: `${standing.en}; ${nameOf(own.id).en}: ${when.en}` } };
  return [
    place,
    ...capped.map((cap): GradeReason => ({ kind: 'cap', text: sentenceOf(scheme, cap.clause), said: { zh: `发生所列情形，最高只能为“${nameOf(cap.grade).zh}”${cap.passesOn ? '，名额顺延' : ''}`, en: `what the clause names happened: at most "${nameOf(cap.grade).en}"${cap.passesOn ? '; the place goes to the next unit' : ''}` } })),
    ...lowered.map((downgrade): GradeReason => ({ kind: 'downgrade', text: sentenceOf(scheme, downgrade.clause), said: { zh: `降低${downgrade.by}个档次，名额不顺延`, en: `lowered by ${downgrade.by}; the place is not handed on` } })),
    ...repeated.map((streak): GradeReason => ({ kind: 'streak', text: sentenceOf(scheme, streak.clause), said: { zh: `连续${streak.years}年为“${nameOf(streak.grade).zh}”`, en: `"${nameOf(streak.grade).en}" in ${streak.years} consecutive years` } })),
    ...undecided,
  ];
};
