import { count, defineMetric, factIds } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { demoVillages } from '../collectors/demo-villages.ts';

export const nationalDemoVillages = defineMetric({
  id: 'national-demo-villages', title: { zh: '创成国家级民主法治示范村数', en: 'Villages named at the national level' }, unit: 'count',
  needs: { demoVillages }, params: z.object({}),
  measure({ facts }) {
    const named = facts.demoVillages.filter(({ level }) => level === 'national');
    return count(new Set(named.map(({ villageNo }) => villageNo)).size, factIds(named));
  },
});
