import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { advisorContractsUnsigned } from './advisor-contracts-unsigned.ts';

const village = (over = {}) => ({ villageNo: 'V1', village: '样例东风村', ...over });
const contract = (over = {}) => ({ contractNo: 'H1', villageNo: 'V1', advisor: '样例律师甲', signedOn: '2018-01-05', validUntil: '2018-12-31', ...over });

testMetric(advisorContractsUnsigned, [
  { name: 'valid to the last day', facts: { villages: [village()], contracts: [contract()] }, expect: yesNo(false) },
  { name: 'expired the day before', facts: { villages: [village()], contracts: [contract({ validUntil: '2018-12-30' })] }, expect: yesNo(true, ['V1']) },
  { name: 'expired and renewed', facts: { villages: [village()], contracts: [contract({ validUntil: '2018-06-30' }), contract({ contractNo: 'H2', signedOn: '2018-07-01', validUntil: null })] }, expect: yesNo(false) },
  { name: 'signed only after the year', facts: { villages: [village()], contracts: [contract({ signedOn: '2019-01-01', validUntil: null })] }, expect: yesNo(true, ['V1']) },
  { name: 'one of two villages has none', facts: { villages: [village(), village({ villageNo: 'V2' })], contracts: [contract()] }, expect: yesNo(true, ['V2']) },
  { name: 'a village that needs none', facts: { villages: [village(), village({ villageNo: 'V2', advisorDue: false })], contracts: [contract()] }, expect: yesNo(false) },
  { name: 'no village needs one', facts: { villages: [village({ advisorDue: false })], contracts: [] }, expect: notApplicable('no village must have an adviser contract') },
]);
