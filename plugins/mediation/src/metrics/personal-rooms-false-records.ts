import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

/** 调解记录不实的个人调解室; item 3 punishes the same once more, as it is written (000-人民调解-1-e). */
export const personalRoomsFalseRecords = defineMetric({
  id: 'personal-rooms-false-records', title: { zh: '调解记录不实的个人调解室', en: 'Personal rooms with untrue records' }, unit: 'count',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'room-records-untrue'),
});
