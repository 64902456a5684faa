import { addDays, between, chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { personNumber } from '../made-up/person-numbers.ts';

const date = z.iso.date().nullable().default(null);

/** Persons released from compulsory detoxification (解戒人员) and their aftercare (后续照管). */
export const aftercarePersons = defineCollector({
  id: 'aftercare-persons', title: { zh: '解戒人员后续照管', en: 'Aftercare of detoxified persons' }, version: 1,
  row: z.object({ personNo: z.string().min(1), releasedAt: z.iso.date(), careFrom: date, relapsedAt: date }),
  key: ['personNo'], date: null,
  columns: {
    personNo: ['人员编号', '解戒人员编号'], releasedAt: ['解戒日期', '解除强制隔离戒毒日期'], careFrom: ['照管日期', '纳入照管日期', '照管开始日期'],
    relapsedAt: ['复吸日期', '发现复吸日期'],
  },
  labels: { personNo: 'Person no.', releasedAt: 'Released on', careFrom: 'Under aftercare from', relapsedAt: 'Relapsed on' },
  personal: ['personNo', 'relapsedAt'],
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const releasedAt = chance(random, 0.8) ? dayIn(period, random()) : addDays(period.from, -between(random, 1, 400));
    const careFrom = addDays(releasedAt, between(random, 0, 20));
    const relapsedAt = addDays(releasedAt, between(random, 30, 300));
    return {
      personNo: personNumber(unit, '戒', i), releasedAt, careFrom: chance(random, 0.96) && careFrom <= period.to ? careFrom : null,
      relapsedAt: chance(random, 0.15) && relapsedAt <= period.to ? relapsedAt : null,
    };
  }),
});
