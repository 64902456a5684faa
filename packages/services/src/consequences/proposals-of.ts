import type { ConsequenceMoney, ConsequenceReason } from '@siheng/db';
import { compareExact, type ConsequenceScore, formatExact, timesExact } from '@siheng/kernel';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import { hashOf } from '../scoring/hash.ts';
import { sayReason, sayStanding, type Standing } from './say-reason.ts';

export type ConsequenceKind = 'funding' | 'money' | 'grade' | 'streak' | 'veto' | 'designation' | 'consequence';

/** What follows from the result of one unit, before anybody has decided. */
export type Proposal = {
  readonly key: string;
  readonly kind: ConsequenceKind;
  readonly effects: readonly string[];
  readonly points: string | null;
  readonly cny: string | null;
  readonly clauses: readonly string[];
  readonly reason: ConsequenceReason;
  readonly money: ConsequenceMoney | null;
};

/** Two proposals with the same hash have the same effect, whatever the reason. */
export const proposalHash = ({ kind, effects, points, cny, clauses, money }: Proposal): string => hashOf([kind, effects, points, cny, clauses, money?.principalPercent ?? null]);

const textOf = (loaded: LoadedScheme, { id, reason, clause }: ConsequenceScore): string => {
  if (reason === 'veto') return loaded.rules.get(id.slice('veto:'.length))?.rule.text ?? clause;
  return loaded.scheme.consequences?.find((consequence) => consequence.id === id)?.text ?? '';
};

const kindOf = ({ reason }: ConsequenceScore): ConsequenceKind => (reason === 'grade' || reason === 'streak' || reason === 'veto' ? reason : 'consequence');

const ofFunding = (loaded: LoadedScheme, standing: Standing, cnyPerPoint: string | null): readonly Proposal[] => {
  const { funding, consequences } = standing.score;
  const parts = consequences.filter((consequence) => consequence.funding !== null);
  if (parts.length === 0 || compareExact(funding, '0') === 0) return [];
  const clauses = [...new Set(parts.map((part) => part.clause))];
  const text = [...new Set(parts.map((part) => textOf(loaded, part)))].join('');
  return [{ key: 'funding', kind: 'funding', effects: [], points: funding, cny: cnyPerPoint === null ? null : formatExact(timesExact(funding, cnyPerPoint), 2), clauses, reason: { ...sayStanding(standing), text }, money: null }];
};

const ofMoney = ({ scheme }: LoadedScheme, standing: Standing): readonly Proposal[] => {
  const { money, grade: id } = standing.score;
  const grade = scheme.grading?.grades.find((one) => one.id === id);
  if (money === null || grade?.money === undefined) return [];
  return [{ key: 'money', kind: 'money', effects: [], points: null, cny: formatExact(money, 2), clauses: grade.clause === undefined ? [] : [grade.clause], reason: { ...sayReason(scheme, standing, { reason: 'grade' }), text: '' }, money: { principalPercent: grade.money.principalPercent } }];
};

const ofTitles = (loaded: LoadedScheme, { score }: Standing): readonly Proposal[] =>
  score.designations.map((title) => {
    const fired = score.items.flatMap((item) => item.lines).flatMap((line) => (line.effect === 'designate' && line.rule !== null ? (loaded.rules.get(line.rule)?.rule ?? []) : []));
    const rules = fired.filter((rule) => rule.effect === 'designate' && rule.title === title);
    return {
      key: `designation:${title}`, kind: 'designation', effects: [title], points: null, cny: null, clauses: [...new Set(rules.map((rule) => rule.clause))],
      reason: { zh: '受到条文所列表彰', en: 'commended as the clause names', text: [...new Set(rules.map((rule) => rule.text))].join('') }, money: null,
    };
  });

const ofEffects = (loaded: LoadedScheme, standing: Standing): readonly Proposal[] =>
  standing.score.consequences.filter((consequence) => consequence.effects.length > 0).map((consequence) => ({
    key: consequence.id, kind: kindOf(consequence), effects: consequence.effects, points: null, cny: null, clauses: consequence.clause === '' ? [] : [consequence.clause],
    reason: { ...sayReason(loaded.scheme, standing, consequence), text: textOf(loaded, consequence) }, money: null,
  }));

/** Funding, money, titles and effects of a result, each under the key that it keeps from run to run. */
export const proposalsOf = (loaded: LoadedScheme, standing: Standing, cnyPerPoint: string | null): readonly Proposal[] =>
  [...ofFunding(loaded, standing, cnyPerPoint), ...ofMoney(loaded, standing), ...ofTitles(loaded, standing), ...ofEffects(loaded, standing)];
