import { type Fact, factIds, type MetricAnswer, type Period, yesNo } from '@siheng/plugin-sdk';
import type { servicePoints } from './collectors/service-points.ts';

type Point = Fact<(typeof servicePoints)['row']>;
type When = { readonly period: Period; readonly asOf: string };

/** The service points that are open at the end of the period, or at asOf while it runs. */
export const openPoints = (points: readonly Point[], { period, asOf }: When): readonly Point[] => {
  const at = asOf < period.to ? asOf : period.to;
  return points.filter(({ openedOn, closedOn }) => (openedOn === null || openedOn <= at) && (closedOn === null || closedOn > at));
};

/** Whether a thing is in place at the station and at every room that is open; where there is no point at all, it is nowhere. */
export const isAtEveryPoint = (points: readonly Point[], thing: 'scopePublished' | 'rulesPresent' | 'standardForms', when: When): MetricAnswer => {
  const open = openPoints(points, when);
  const without = open.filter((point) => !point[thing]);
  return yesNo(open.length > 0 && without.length === 0, factIds(without));
};
