import { defineMetric, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { servicePoints } from '../collectors/service-points.ts';
import { villages } from '../collectors/villages.ts';
import { openPoints } from '../open-points.ts';

/** 设立公共法律服务工作室的嘎查村、社区: villages with a room that is open, staffed and has its sign ÷ villages (002-法律援助工作-1-b). */
export const serviceRoomVillageRatio = defineMetric({
  id: 'service-room-village-ratio', title: { zh: '设立工作室的村（社区）比例', en: 'Villages with a service room' }, unit: 'ratio',
  needs: { villages, points: servicePoints }, params: z.object({}),
  measure({ facts, period, asOf }) {
    if (facts.villages.length === 0) return notApplicable('there is no village');
    const rooms = openPoints(facts.points, { period, asOf }).filter(({ kind, sign, staffed }) => kind === 'room' && sign && staffed);
    const served = new Set(rooms.map(({ villageNo }) => villageNo));
    const without = facts.villages.filter(({ villageNo }) => !served.has(villageNo));
    return ratio(facts.villages.length - without.length, facts.villages.length, factIds(without));
  },
});
