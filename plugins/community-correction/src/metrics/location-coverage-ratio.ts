import { defineMetric, type Fact, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { locationLog } from '../collectors/location-log.ts';

/** Each person who must be located counts once, as his last record of the period says. */
export const locationCoverageRatio = defineMetric({
  id: 'location-coverage-ratio', title: { zh: '定位覆盖率', en: 'Location coverage' }, unit: 'ratio',
  needs: { locationLog },
  params: z.object({}),
  measure({ facts }) {
    const last = new Map<string, Fact<(typeof locationLog)['row']>>();
    for (const record of facts.locationLog.filter((one) => one.located !== null).toSorted((a, b) => (a.date < b.date ? -1 : 1))) last.set(record.personNo, record);
    if (last.size === 0) return notApplicable('nobody had to be located in this period');
    const open = [...last.values()].filter((record) => record.located === false);
    return ratio(last.size - open.length, last.size, factIds(open).toSorted());
  },
});
