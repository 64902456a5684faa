import { overExact, type Scheme, splitMoney, type UnitScore } from '@siheng/kernel';
import { z } from 'zod';
import { type ExactJson, JsonNumber } from '../../json/exact-json.ts';
import { consequenceAnswer, countNumber } from '../unit-results.ts';
import { countSchema, measuresSchema, numberSchema } from '../values.ts';

const tierSchema = z.enum(['实绩突出', '实绩比较突出', '实绩一般']);

/** What a case may say of a unit besides its points: facts that close tiers or take rights, last year's tier, who shares the money. */
export const gradedUnitFields = { measures: measuresSchema.optional(), priorTier: tierSchema.optional(), principal: z.string().optional(), staff: z.array(z.string()).optional() };

/** What a case may expect of a graded unit. */
export const gradedExpectedFields = {
  rank: countSchema.optional(),
  tier: tierSchema.optional(),
  consequences: z.array(z.string()).optional(),
  money: z.strictObject({ principal: numberSchema, staff: z.array(numberSchema) }).nullable().optional(),
};

const cny = (fen: number): JsonNumber => new JsonNumber(overExact(String(fen), '100'));

/** The reward of the unit's grade, split between the head and the staff; null: none, or withheld. */
const moneyAnswer = (scheme: Scheme, score: UnitScore, staff: readonly string[]): ExactJson => {
  const money = scheme.grading?.grades.find(({ id }) => id === score.grade)?.money;
  if (score.money === null || money === undefined) return null;
  const split = splitMoney(score.money, money.principalPercent, staff.length);
  return { principal: cny(split.principalFen), staff: split.staffFen.map(cny) };
};

/** Rank, tier, what follows, and the money of a unit, in the words of a case. */
export const gradedAnswer = (scheme: Scheme, score: UnitScore, staff: readonly string[] | undefined): { readonly [key: string]: ExactJson } => ({
  rank: countNumber(score.rank),
  tier: scheme.grading?.grades.find(({ id }) => id === score.grade)?.title.zh ?? null,
  consequences: consequenceAnswer(score),
  money: moneyAnswer(scheme, score, staff ?? []),
});
