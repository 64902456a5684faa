import { defineMetric, factIds, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { demoVillages } from '../collectors/demo-villages.ts';
import { villages } from '../collectors/villages.ts';

/** 001-法治宣传教育和法治文化体系-4-b names no target: the county sets `targetPercent`. A national title includes the province's. */
export const provinceDemoVillageTargetMet = defineMetric({
  id: 'province-demo-village-target-met', title: { zh: '省级民主法治示范村创成率达标', en: 'Share of provincial model villages met' }, unit: 'yes-no',
  needs: { villages, demoVillages }, span: 'all-time',
  params: z.object({ targetPercent: z.int().min(0).max(100).default(30).describe('省级示范村创成率目标（%）') }),
  measure({ facts, params, period }) {
    if (facts.villages.length === 0) return notApplicable('the unit has no village');
    const own = new Set(facts.villages.map(({ villageNo }) => villageNo));
    const titles = facts.demoVillages.filter(({ level, villageNo, awardedOn }) => (level === 'province' || level === 'national') && awardedOn <= period.to && own.has(villageNo));
    const named = new Set(titles.map(({ villageNo }) => villageNo));
    return yesNo(named.size * 100 >= params.targetPercent * own.size, factIds(titles));
  },
});
