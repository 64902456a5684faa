import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { mediationFilesNotEntered } from './mediation-files-not-entered.ts';

const dispute = (over = {}) => ({ caseNo: 'A1', acceptedAt: '2018-03-01', enteredAt: '2018-03-02', ...over });

testMetric(mediationFilesNotEntered, [
  { name: '一件未录', facts: { disputes: [dispute({ enteredAt: null })] }, expect: count(1, ['A1']) },
  { name: 'entered, however late', facts: { disputes: [dispute({ enteredAt: '2018-12-31' })] }, expect: count(0) },
  { name: 'only those of the year', facts: { disputes: [dispute({ acceptedAt: '2017-12-31', enteredAt: null }), dispute({ caseNo: 'A2', acceptedAt: '2018-12-31', enteredAt: null })] }, expect: count(1, ['A2']) },
  { name: 'no file', facts: { disputes: [] }, expect: count(0) },
], { alwaysApplies: true });
