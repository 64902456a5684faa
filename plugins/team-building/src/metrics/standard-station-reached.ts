import { defineMetric, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { standardChecks } from '../collectors/standard-checks.ts';

/** 司法所达标, as the last check up to the end of the period found; one of an earlier year stands until the next (002-基层工作-1-d). */
export const standardStationReached = defineMetric({
  id: 'standard-station-reached', title: { zh: '司法所达标', en: 'Station standard reached' }, unit: 'yes-no',
  needs: { checks: standardChecks }, span: 'all-time', params: z.object({}),
  measure({ facts, period, asOf }) {
    const at = asOf < period.to ? asOf : period.to;
    const last = facts.checks.filter(({ checkedOn }) => checkedOn <= at).toSorted((a, b) => (a.checkedOn + a.checkNo < b.checkedOn + b.checkNo ? -1 : 1)).at(-1);
    return yesNo(last?.reached === true, last === undefined ? [] : [last.factId]);
  },
});
