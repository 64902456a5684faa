import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { advisorFiles } from './advisor-files.ts';

const file = (over = {}) => ({ fileNo: 'J1', client: 'village' as const, filedOn: '2018-12-31', ...over });

testMetric(advisorFiles, [
  { name: '有案卷材料', facts: { files: [file()] }, expect: yesNo(true, ['J1']) },
  { name: 'filed the day after the year', facts: { files: [file({ filedOn: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'of an enterprise', facts: { files: [file({ client: 'enterprise' })] }, expect: yesNo(true, ['J1']) },
  { name: 'none', facts: { files: [] }, expect: yesNo(false) },
], { alwaysApplies: true });
