import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { servicePoints } from '../collectors/service-points.ts';
import { openPoints } from '../open-points.ts';

/** 公共法律服务工作站并悬挂标牌，设施设备、服务项目、人员“三个到位”: one station that is open has all four (002-法律援助工作-1-a). */
export const serviceStationThreeInPlace = defineMetric({
  id: 'service-station-three-in-place', title: { zh: '公共法律服务工作站“三个到位”', en: 'Service station in place' }, unit: 'yes-no',
  needs: { points: servicePoints }, params: z.object({}),
  measure({ facts, period, asOf }) {
    const stations = openPoints(facts.points, { period, asOf }).filter(({ kind }) => kind === 'station');
    const complete = stations.filter(({ sign, facilities, services, staffed }) => sign && facilities && services && staffed);
    return yesNo(complete.length > 0, factIds(complete.length > 0 ? complete : stations));
  },
});
