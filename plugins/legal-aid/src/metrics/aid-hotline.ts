import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { servicePoints } from '../collectors/service-points.ts';
import { openPoints } from '../open-points.ts';

/** 工作站设立法律援助咨询电话: a station that is open has one (002-法律援助工作-1-c). */
export const aidHotline = defineMetric({
  id: 'aid-hotline', title: { zh: '法律援助咨询电话', en: 'Advice line of the station' }, unit: 'yes-no',
  needs: { points: servicePoints }, params: z.object({}),
  measure({ facts, period, asOf }) {
    const stations = openPoints(facts.points, { period, asOf }).filter(({ kind }) => kind === 'station');
    const reachable = stations.filter(({ hotline }) => hotline !== null && hotline !== '');
    return yesNo(reachable.length > 0, factIds(reachable.length > 0 ? reachable : stations));
  },
});
