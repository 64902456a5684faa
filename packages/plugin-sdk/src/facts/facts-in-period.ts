import type { Collector, Period } from '../contract.ts';
import { inPeriod } from '../dates/in-period.ts';
import type { StoredFact } from './stored-fact.ts';

/**
 * The facts of a period, by the dataset's date field. A standing register (no date field) is valid in every period;
 * so is a row whose date is empty, because nothing says that it lies elsewhere.
 */
export const factsInPeriod = (collector: Pick<Collector, 'date'>, facts: readonly StoredFact[], period: Period): readonly StoredFact[] => {
  const field = collector.date;
  if (field === null) return facts;
  return facts.filter((fact) => {
    const date = fact[field];
    return typeof date !== 'string' || inPeriod(date, period);
  });
};
