import { defineMetric, notApplicable, periodsWithout, weekName, weeksOf, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { screenings } from '../collectors/screenings.ts';

/** 每周排查: a record of it in every week that has ended by asOf; the weeks without one are named (001-预防化解矛盾纠纷体系-3-b). */
export const weeklyScreeningDone = defineMetric({
  id: 'weekly-screening-done', title: { zh: '每周排查', en: 'Weekly screening' }, unit: 'yes-no',
  needs: { screenings },
  // A week on the edge of the year is asked for as a whole.
  span: 'all-time',
  params: z.object({}),
  measure({ facts, period, asOf }) {
    const weeks = weeksOf(period, asOf);
    if (weeks.length === 0) return notApplicable('no week has ended yet');
    const dates = facts.screenings.filter((record) => record.kind === 'screening').map((record) => record.date);
    const missed = periodsWithout(weeks, dates);
    return yesNo(missed.length === 0, [], missed.map(weekName));
  },
});
