import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

/** 未挂牌的个人调解室 (000-人民调解-1-e). */
export const personalRoomsWithoutPlaque = defineMetric({
  id: 'personal-rooms-without-plaque', title: { zh: '未挂牌个人调解室', en: 'Personal rooms without plaque' }, unit: 'count',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'room-without-plaque'),
});
