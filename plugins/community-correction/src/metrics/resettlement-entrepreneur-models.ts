import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { workRecords } from '../collectors/work-records.ts';

export const resettlementEntrepreneurModels = defineMetric({
  id: 'resettlement-entrepreneur-models', title: { zh: '安置帮教创业典型', en: 'Entrepreneurship models' }, unit: 'count',
  needs: { workRecords },
  params: z.object({}),
  measure: ({ facts }) => countOf(facts.workRecords.filter((record) => record.kind === 'entrepreneur-model')),
});
