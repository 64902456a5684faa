import { addDays, between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { correctionPerson } from '../made-up/correction-person.ts';

const date = z.iso.date().nullable().default(null);

/** Persons under community correction (社区矫正对象; 2018: 社区服刑人员): one row a person, from enrolment to the delivered file. */
export const correctionPersons = defineCollector({
  id: 'correction-persons', title: { zh: '社区矫正对象', en: 'Persons under community correction' }, version: 1,
  row: z.object({
    personNo: z.string().min(1), enrolledAt: date, releasedAt: date, fileDeliveredAt: date, groupMembers: z.int().nonnegative().nullable().default(null),
  }),
  key: ['personNo'], date: null,
  columns: {
    personNo: ['人员编号', '矫正对象编号', '编号'], enrolledAt: ['矫正开始日期', '入矫日期', '入矫时间'], releasedAt: ['解矫日期', '解矫时间', '矫正解除日期'],
    fileDeliveredAt: ['解矫档案送达日期', '档案送达日期', '档案移交日期'], groupMembers: ['矫正小组人数', '小组成员数'],
  },
  labels: { personNo: 'Person no.', enrolledAt: 'Enrolled on', releasedAt: 'Released from correction on', fileDeliveredAt: 'File delivered on', groupMembers: 'Group members' },
  personal: ['personNo'],
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly',
  generate: (random, at) => Array.from({ length: at.rows }, (_, i) => {
    const { personNo, enrolledAt, releasedAt } = correctionPerson(i, at);
    const delivered = addDays(releasedAt ?? at.period.to, chance(random, 0.95) ? between(random, 3, 30) : between(random, 31, 50));
    return {
      personNo, enrolledAt, releasedAt, fileDeliveredAt: releasedAt === null || delivered > at.period.to ? null : delivered,
      groupMembers: chance(random, 0.97) ? between(random, 6, 8) : 5,
    };
  }),
});
