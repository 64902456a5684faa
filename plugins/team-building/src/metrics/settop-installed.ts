import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { equipment } from '../collectors/equipment.ts';

/** 司法所安装4K智能机顶盒: one is in place at the end of the period (002-信息化建设-2-a). */
export const settopInstalled = defineMetric({
  id: 'settop-installed', title: { zh: '安装4K智能机顶盒', en: 'Set-top box installed' }, unit: 'yes-no',
  needs: { equipment }, params: z.object({}),
  measure({ facts, period, asOf }) {
    const at = asOf < period.to ? asOf : period.to;
    const inPlace = facts.equipment.filter(({ kind, installedOn, removedOn }) => kind === 'settop' && installedOn <= at && (removedOn === null || removedOn > at));
    return yesNo(inPlace.length > 0, factIds(inPlace));
  },
});
