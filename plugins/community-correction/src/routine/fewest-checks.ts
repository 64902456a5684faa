import { count, factIds, inPeriod, type MetricAnswer, notApplicable, type Period } from '@siheng/plugin-sdk';

type Check = { readonly factId: string; readonly date: string };

/** Days, weeks or half-months that have ended, and how each is called. */
type Spans = { readonly spans: readonly Period[]; readonly name: (span: Period) => string };

/**
 * The fewest checks in one of the spans: 1 or more says that the check was kept every time. Where two kinds are due, both are counted and the rarer
 * decides. The spans without are named.
 */
export const fewestChecks = (kinds: readonly (readonly Check[])[], { spans, name }: Spans, also: readonly string[] = []): MetricAnswer => {
  if (spans.length === 0) return notApplicable('no period of the check has ended yet');
  const checked = spans.map((span) => ({ span, times: Math.min(...kinds.map((checks) => checks.filter(({ date }) => inPeriod(date, span)).length)) }));
  const counted = kinds.flat().filter(({ date }) => spans.some((span) => inPeriod(date, span)));
  return count(Math.min(...checked.map(({ times }) => times)), factIds(counted), [...checked.filter(({ times }) => times === 0).map(({ span }) => name(span)), ...also]);
};
