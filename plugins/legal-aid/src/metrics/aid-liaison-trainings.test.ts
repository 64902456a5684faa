import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidLiaisonTrainings } from './aid-liaison-trainings.ts';

const training = (over = {}) => ({ trainingNo: 'T1', heldOn: '2018-12-31', topic: '法律援助业务培训', attended: 12, ...over });

testMetric(aidLiaisonTrainings, [
  { name: 'held on the last day of the year', facts: { trainings: [training()] }, expect: count(1, ['T1']) },
  { name: 'held on the day after', facts: { trainings: [training({ heldOn: '2019-01-01' })] }, expect: count(0) },
  { name: 'none', facts: { trainings: [] }, expect: count(0) },
], { alwaysApplies: true });
