import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { keyPersonPickupRatio } from './key-person-pickup-ratio.ts';

const pickup = (over = {}) => ({ personNo: 'K1', dueAt: '2018-04-01', pickedUpAt: '2018-04-01', ...over });

testMetric(keyPersonPickupRatio, [
  { name: 'picked up', facts: { pickups: [pickup()] }, expect: ratio(1, 1) },
  { name: 'not picked up', facts: { pickups: [pickup({ pickedUpAt: null })] }, expect: ratio(0, 1, ['K1/2018-04-01']) },
  { name: 'due on asOf', facts: { pickups: [pickup({ pickedUpAt: null })] }, asOf: '2018-04-01', expect: ratio(0, 1, ['K1/2018-04-01']) },
  { name: 'not yet due', facts: { pickups: [pickup({ pickedUpAt: null })] }, asOf: '2018-03-31', expect: notApplicable('no key person was due for a pick-up in this period') },
  { name: 'nobody', facts: { pickups: [] }, expect: notApplicable('no key person was due for a pick-up in this period') },
]);
