import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { legalLiterateTrained } from './legal-literate-trained.ts';

const training = (over = {}) => ({ trainingNo: 'T1', heldOn: '2018-12-31', photos: true, materials: true, signIn: true, ...over });

testMetric(legalLiterateTrained, [
  { name: '图片、培训材料、签到簿', facts: { trainings: [training()] }, expect: yesNo(true, ['T1']) },
  { name: 'without sign-in sheet', facts: { trainings: [training({ signIn: false })] }, expect: yesNo(false) },
  { name: 'without photos', facts: { trainings: [training({ photos: false })] }, expect: yesNo(false) },
  { name: 'without material', facts: { trainings: [training({ materials: false })] }, expect: yesNo(false) },
  { name: 'none', facts: { trainings: [] }, expect: yesNo(false) },
], { alwaysApplies: true });
