import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { partyWorkRecords } from '../collectors/party-work-records.ts';
import { hasPartyWork } from '../party-building.ts';

/** 律所有党建活动安排 (002-直属律师事务所考核工作-1-d). */
export const lawfirmPartyPlan = defineMetric({
  id: 'lawfirm-party-plan', title: { zh: '律所党建活动安排', en: 'Plan of party activities (law firm)' }, unit: 'yes-no',
  needs: { records: partyWorkRecords }, params: z.object({}),
  measure: ({ facts }) => hasPartyWork(facts.records, 'plan'),
});
