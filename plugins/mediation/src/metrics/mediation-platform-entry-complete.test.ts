import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { mediationPlatformEntryComplete } from './mediation-platform-entry-complete.ts';

const mediator = (over = {}) => ({ mediatorNo: 'M1', platformEnteredAt: '2018-12-31', ...over });
const committee = (over = {}) => ({ committeeNo: 'C1', name: '示例村调委会', kind: 'village' as const, platformEnteredAt: '2018-12-31', ...over });

testMetric(mediationPlatformEntryComplete, [
  { name: '全部录入, on the check date', facts: { mediators: [mediator()], mediationCommittees: [committee()] }, expect: yesNo(true) },
  { name: 'a mediator a day later', facts: { mediators: [mediator({ platformEnteredAt: '2019-01-01' })], mediationCommittees: [committee()] }, expect: yesNo(false, ['M1']) },
  { name: 'a committee never', facts: { mediators: [mediator()], mediationCommittees: [committee({ platformEnteredAt: null })] }, expect: yesNo(false, ['C1']) },
  { name: 'who has left need not be in it', facts: { mediators: [mediator(), mediator({ mediatorNo: 'M2', to: '2018-12-30', platformEnteredAt: null })], mediationCommittees: [committee()] }, expect: yesNo(true) },
  { name: 'nor a committee that is dissolved', facts: { mediators: [mediator()], mediationCommittees: [committee({ dissolvedAt: '2018-12-30', platformEnteredAt: null })] }, expect: yesNo(true) },
  { name: 'nor one of a trade', facts: { mediators: [mediator()], mediationCommittees: [committee({ kind: 'trade', platformEnteredAt: null })] }, expect: yesNo(true) },
  { name: 'nobody to enter', facts: { mediators: [], mediationCommittees: [] }, expect: notApplicable('there is no mediator and no committee to enter') },
]);
