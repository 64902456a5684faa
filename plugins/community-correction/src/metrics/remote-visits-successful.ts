import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { remoteVisits } from '../collectors/remote-visits.ts';

export const remoteVisitsSuccessful = defineMetric({
  id: 'remote-visits-successful', title: { zh: '远程会见成功次数', en: 'Remote visits held' }, unit: 'count',
  needs: { remoteVisits },
  params: z.object({}),
  measure: ({ facts }) => countOf(facts.remoteVisits.filter((visit) => visit.successful)),
});
