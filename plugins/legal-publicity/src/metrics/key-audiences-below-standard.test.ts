import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { keyAudiencesBelowStandard } from './key-audiences-below-standard.ts';

type Audience = 'leading-cadres' | 'youth' | 'enterprise-managers' | 'migrant-workers' | 'farmers';
const held = (audience: Audience, times: number) => Array.from({ length: times }, (_, i) => ({ activityNo: `${audience}-${i + 1}`, heldOn: '2018-12-31', audience, topic: '宪法学习宣传' }));
const others = [...held('leading-cadres', 4), ...held('youth', 4), ...held('enterprise-managers', 4)];

testMetric(keyAudiencesBelowStandard, [
  { name: '每一类不少于4次', facts: { activities: [...others, ...held('migrant-workers', 4)] }, expect: count(0) },
  { name: 'three for one of them', facts: { activities: [...others, ...held('migrant-workers', 3)] }, expect: count(1, ['migrant-workers-1', 'migrant-workers-2', 'migrant-workers-3']) },
  { name: 'farmers are not among the four', facts: { activities: [...others, ...held('farmers', 9)] }, expect: count(1) },
  { name: 'five for one do not help another', facts: { activities: [...others, ...held('leading-cadres', 5).slice(4)] }, expect: count(1) },
  { name: 'nothing held', facts: { activities: [] }, expect: count(4) },
  { name: 'a county may ask for three', facts: { activities: [...others, ...held('migrant-workers', 3)] }, params: { perAudience: 3 }, expect: count(0) },
], { alwaysApplies: true });
