import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

/** 没有调解记录的个人调解室 (000-人民调解-1-e). */
export const personalRoomsWithoutRecords = defineMetric({
  id: 'personal-rooms-without-records', title: { zh: '无记录个人调解室', en: 'Personal rooms without records' }, unit: 'count',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'room-without-records'),
});
