import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { studyContent } from './study-content.ts';

const session = (over = {}) => ({ sessionNo: 'S1', heldOn: '2018-12-31', topic: '宪法学习', content: true, ...over });

testMetric(studyContent, [
  { name: '有内容', facts: { sessions: [session()] }, expect: yesNo(true, ['S1']) },
  { name: 'a session without', facts: { sessions: [session({ content: false })] }, expect: yesNo(false, ['S1']) },
  { name: 'other evidence does not stand for it', facts: { sessions: [session({ content: false, notes: true })] }, expect: yesNo(false, ['S1']) },
  { name: 'one of two is enough', facts: { sessions: [session({ content: false }), session({ sessionNo: 'S2' })] }, expect: yesNo(true, ['S2']) },
  { name: 'of the next year', facts: { sessions: [session({ heldOn: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'no study at all', facts: { sessions: [] }, expect: yesNo(false) },
], { alwaysApplies: true });
