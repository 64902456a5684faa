import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { resettlementFourRatiosMet } from './resettlement-four-ratios-met.ts';

const released = (total: number, placed: number, helped: number) => Array.from({ length: total }, (_, i) => ({
  personNo: `P${i + 1}`, group: 'ordinary' as const, releasedAt: '2018-04-01', placedAt: i < placed ? '2018-04-20' : null, helpedAt: i < helped ? '2018-04-20' : null,
}));
const pickup = (over = {}) => ({ personNo: 'K1', dueAt: '2018-04-01', pickedUpAt: '2018-04-01', ...over });
const request = (over = {}) => ({ verificationNo: 'V1', requestReceivedAt: '2018-04-01', receiptSentAt: '2018-04-02', ...over });

testMetric(resettlementFourRatiosMet, [
  { name: '90% placed and 95% helped are enough', facts: { pickups: [pickup()], verifications: [request()], releasedPersons: released(20, 18, 19) }, expect: yesNo(true) },
  { name: 'one placement less is 85%', facts: { pickups: [pickup()], verifications: [request()], releasedPersons: released(20, 17, 19) }, expect: yesNo(false, ['P18', 'P19', 'P20']) },
  { name: 'one help less is 90%', facts: { pickups: [pickup()], verifications: [request()], releasedPersons: released(20, 18, 18) }, expect: yesNo(false, ['P19', 'P20']) },
  { name: 'one pick-up missed', facts: { pickups: [pickup({ pickedUpAt: null })], verifications: [request()], releasedPersons: released(20, 18, 19) }, expect: yesNo(false, ['K1/2018-04-01']) },
  { name: 'one request unanswered', facts: { pickups: [pickup()], verifications: [request({ receiptSentAt: null })], releasedPersons: released(20, 18, 19) }, expect: yesNo(false, ['V1']) },
  { name: 'a county may ask 85% of placements', facts: { pickups: [pickup()], verifications: [request()], releasedPersons: released(20, 17, 19) }, params: { placement: 85 }, expect: yesNo(true) },
  { name: 'a base of nobody reaches any percentage', facts: { pickups: [], verifications: [request()], releasedPersons: [] }, expect: yesNo(true) },
  { name: 'nobody at all', facts: { pickups: [], verifications: [], releasedPersons: [] }, expect: notApplicable('nobody was released, verified or due for a pick-up in this period') },
]);
