import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { studyEssaysAllStaff } from './study-essays-all-staff.ts';

const person = (staffNo: string, over = {}) => ({ staffNo, head: false, dedicatedPost: true, ...over });
const essay = (essayNo: string, staffNo: string, over = {}) => ({ essayNo, staffNo, writtenOn: '2018-12-31', ...over });

testMetric(studyEssaysAllStaff, [
  { name: '每人1篇', facts: { staff: [person('S1'), person('S2')], essays: [essay('E1', 'S1'), essay('E2', 'S2')] }, expect: yesNo(true) },
  { name: 'one wrote two, the other none', facts: { staff: [person('S1'), person('S2')], essays: [essay('E1', 'S1'), essay('E2', 'S1')] }, expect: yesNo(false, ['S2']) },
  { name: 'a day late is next year', facts: { staff: [person('S1')], essays: [essay('E1', 'S1', { writtenOn: '2019-01-01' })] }, expect: yesNo(false, ['S1']) },
  { name: 'who left in the year is not asked', facts: { staff: [person('S1'), person('S2', { leftOn: '2018-12-31' })], essays: [essay('E1', 'S1')] }, expect: yesNo(true) },
  { name: 'who leaves later is', facts: { staff: [person('S1'), person('S2', { leftOn: '2019-01-01' })], essays: [essay('E1', 'S1')] }, expect: yesNo(false, ['S2']) },
  { name: 'a county may ask for two', facts: { staff: [person('S1')], essays: [essay('E1', 'S1')] }, params: { perPerson: 2 }, expect: yesNo(false, ['S1']) },
  { name: 'nobody in post', facts: { staff: [], essays: [] }, expect: notApplicable('nobody is in post') },
]);
