import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { correctionFulltimeStaff } from './correction-fulltime-staff.ts';

const officer = { staffNo: 'S1', role: 'officer' as const, duty: 'correction' as const, fulltime: true };
const worker = (over = {}) => ({ staffNo: 'S2', role: 'social-worker' as const, duty: 'resettlement' as const, fulltime: true, ...over });

testMetric(correctionFulltimeStaff, [
  { name: 'one officer', facts: { correctionStaff: [officer] }, expect: count(1, ['S1']) },
  { name: 'a social worker for resettlement is not one more', facts: { correctionStaff: [officer, worker()] }, expect: count(1, ['S1']) },
  { name: 'a social worker for correction is', facts: { correctionStaff: [officer, worker({ duty: 'correction' })] }, expect: count(2, ['S1', 'S2']) },
  { name: 'not yet in post', facts: { correctionStaff: [officer, worker({ duty: 'correction', from: '2019-01-01' })] }, expect: count(1, ['S1']) },
], { alwaysApplies: true });
