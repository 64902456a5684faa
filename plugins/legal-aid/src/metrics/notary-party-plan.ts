import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { partyWorkRecords } from '../collectors/party-work-records.ts';
import { hasPartyWork } from '../party-building.ts';

/** 公证处有党建活动安排 (002-直属公证处考核工作-1-d). */
export const notaryPartyPlan = defineMetric({
  id: 'notary-party-plan', title: { zh: '公证处党建活动安排', en: 'Plan of party activities (notary office)' }, unit: 'yes-no',
  needs: { records: partyWorkRecords }, params: z.object({}),
  measure: ({ facts }) => hasPartyWork(facts.records, 'plan'),
});
