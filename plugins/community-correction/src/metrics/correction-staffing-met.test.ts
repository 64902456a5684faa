import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { correctionStaffingMet } from './correction-staffing-met.ts';

const officer = { staffNo: 'S1', role: 'officer' as const, duty: 'correction' as const, fulltime: true };
const worker = (over = {}) => ({ staffNo: 'S2', role: 'social-worker' as const, duty: 'resettlement' as const, fulltime: true, ...over });

testMetric(correctionStaffingMet, [
  { name: 'an officer and a full-time social worker for resettlement', facts: { correctionStaff: [officer, worker()] }, expect: yesNo(true, ['S1', 'S2']) },
  { name: 'the social worker is part-time', facts: { correctionStaff: [officer, worker({ fulltime: false })] }, expect: yesNo(false, ['S1', 'S2']) },
  { name: 'the social worker does correction only', facts: { correctionStaff: [officer, worker({ duty: 'correction' })] }, expect: yesNo(false, ['S1', 'S2']) },
  { name: 'the social worker left on the last day', facts: { correctionStaff: [officer, worker({ to: '2018-12-31' })] }, expect: yesNo(true, ['S1', 'S2']) },
  { name: 'the social worker left the day before', facts: { correctionStaff: [officer, worker({ to: '2018-12-30' })] }, expect: yesNo(false, ['S1']) },
  { name: 'a county may ask two officers', facts: { correctionStaff: [officer, worker()] }, params: { officers: 2 }, expect: yesNo(false, ['S1', 'S2']) },
  { name: 'nobody', facts: { correctionStaff: [] }, expect: yesNo(false) },
], { alwaysApplies: true });
