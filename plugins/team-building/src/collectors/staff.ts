import { addDays, between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** The station's people by number; names are not needed to measure anything. */
export const staff = defineCollector({
  id: 'staff', title: { zh: '司法所工作人员', en: 'Staff' }, version: 1,
  row: z.object({
    staffNo: z.string().min(1), head: z.boolean(), dedicatedPost: z.boolean(), partyMember: z.boolean().default(false),
    recruitedOn: z.iso.date().nullable().default(null), leftOn: z.iso.date().nullable().default(null),
  }),
  key: ['staffNo'], date: null,
  columns: {
    staffNo: ['人员编码', '人员编号', '工号'], head: ['是否所长', '所长', '司法所长'], dedicatedPost: ['政法专项编制', '是否政法专项编制', '专项编制'],
    partyMember: ['是否党员', '党员'], recruitedOn: ['新招录公务员录用日期', '录用日期', '招录日期'], leftOn: ['离任日期', '调离日期'],
  },
  labels: { staffNo: 'Staff no.', head: 'Head of the station', dedicatedPost: 'Dedicated post', partyMember: 'Party member', recruitedOn: 'Recruited on', leftOn: 'Left on' },
  personal: ['staffNo'],
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const recruitedOn = addDays(period.from, between(random, 10, 200));
    return {
      staffNo: `${unit}-员${i + 1}`, head: i === 0, dedicatedPost: chance(random, i === 0 ? 0.93 : 0.7), partyMember: chance(random, 0.6),
      recruitedOn: i > 0 && chance(random, 0.2) ? recruitedOn : null,
    };
  }),
});
