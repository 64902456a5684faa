import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { provinceDemoVillageTargetMet } from './province-demo-village-target-met.ts';

const villages = Array.from({ length: 10 }, (_, i) => ({ villageNo: `V${i + 1}`, village: `样例${i + 1}村` }));
const title = (village: number, over = {}) => ({ awardNo: `T${village}`, villageNo: `V${village}`, level: 'province' as const, awardedOn: '2015-06-01', ...over });

testMetric(provinceDemoVillageTargetMet, [
  { name: '3 of 10 are 30%', facts: { villages, demoVillages: [title(1), title(2), title(3)] }, expect: yesNo(true, ['T1', 'T2', 'T3']) },
  { name: '2 of 10 are not', facts: { villages, demoVillages: [title(1), title(2)] }, expect: yesNo(false, ['T1', 'T2']) },
  { name: 'a title of the city is not one of the province', facts: { villages, demoVillages: [title(1), title(2), title(3, { level: 'city' })] }, expect: yesNo(false, ['T1', 'T2']) },
  { name: 'a national title includes it', facts: { villages, demoVillages: [title(1), title(2), title(3, { level: 'national' })] }, expect: yesNo(true, ['T1', 'T2', 'T3']) },
  { name: 'named after the year', facts: { villages, demoVillages: [title(1), title(2), title(3, { awardedOn: '2019-01-01' })] }, expect: yesNo(false, ['T1', 'T2']) },
  { name: 'the county sets the target', facts: { villages, demoVillages: [title(1), title(2)] }, params: { targetPercent: 20 }, expect: yesNo(true, ['T1', 'T2']) },
  { name: 'no village', facts: { villages: [], demoVillages: [] }, expect: notApplicable('the unit has no village') },
]);
