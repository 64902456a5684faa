import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { releaseFilesOnTime } from './release-files-on-time.ts';

const person = (over = {}) => ({ personNo: 'C1', enrolledAt: '2017-05-01', releasedAt: '2018-05-01', ...over });

testMetric(releaseFilesOnTime, [
  { name: 'day 30 is in time', facts: { correctionPersons: [person({ fileDeliveredAt: '2018-05-31' })] }, expect: yesNo(true) },
  { name: 'day 31 is late', facts: { correctionPersons: [person({ fileDeliveredAt: '2018-06-01' })] }, expect: yesNo(false, ['C1']) },
  { name: 'not delivered, day 30 is over', facts: { correctionPersons: [person({ fileDeliveredAt: null })] }, asOf: '2018-06-01', expect: yesNo(false, ['C1']) },
  { name: 'not delivered, day 30 is asOf', facts: { correctionPersons: [person({ fileDeliveredAt: null })] }, asOf: '2018-05-31', expect: yesNo(true) },
  { name: 'working day 30', facts: { correctionPersons: [person({ fileDeliveredAt: '2018-06-12' })] }, params: { workdays: true }, expect: yesNo(true) },
  { name: 'working day 31', facts: { correctionPersons: [person({ fileDeliveredAt: '2018-06-13' })] }, params: { workdays: true }, expect: yesNo(false, ['C1']) },
  { name: 'one of two is late', facts: { correctionPersons: [person({ fileDeliveredAt: '2018-05-10' }), person({ personNo: 'C2', fileDeliveredAt: '2018-07-10' })] }, expect: yesNo(false, ['C2']) },
  { name: 'released last year', facts: { correctionPersons: [person({ releasedAt: '2017-12-31', fileDeliveredAt: '2018-06-01' })] }, expect: notApplicable('nobody was released from correction in this period') },
  { name: 'still under correction', facts: { correctionPersons: [person({ releasedAt: null })] }, expect: notApplicable('nobody was released from correction in this period') },
]);
