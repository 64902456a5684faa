import { AppError } from '../errors/app-error.ts';
import type { JudgedPlace } from './judged-places.ts';

/** What has to come before a value counts: 一票否决 is confirmed by the leading group, a finding is verified by another person; null: the department judges it. */
export const confirmationOf = ({ rule }: Pick<JudgedPlace, 'rule'>): 'veto' | 'finding' | null => {
  if (rule?.effect === 'veto') return 'veto';
  return rule?.quantity.kind === 'events' && rule.quantity.where?.['verified'] === true ? 'finding' : null;
};

const saysNothing = (values: readonly string[]): boolean => values.every((value) => value === '0');

/** A department may say that there was nothing; what was confirmed or verified comes and goes by its own way only. */
export const requireConfirmation = (judged: JudgedPlace, values: readonly string[], current: readonly string[]): void => {
  const needs = confirmationOf(judged);
  if (needs === null || (saysNothing(values) && saysNothing(current))) return;
  throw new AppError(needs === 'veto' ? 'veto_not_confirmed' : 'finding_not_verified', { item: judged.item.title.zh });
};
