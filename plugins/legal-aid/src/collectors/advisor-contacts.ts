import { dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Working contacts of the station with the advisers. */
export const advisorContacts = defineCollector({
  id: 'advisor-contacts', title: { zh: '与顾问律师工作联系', en: 'Contacts with advisers' }, version: 1,
  row: z.object({ contactNo: z.string().min(1), contactedOn: z.iso.date(), advisor: z.string().min(1), subject: z.string().min(1) }),
  key: ['contactNo'], date: 'contactedOn',
  columns: {
    contactNo: ['联系编号', '编号', '序号'], contactedOn: ['联系日期', '日期'],
    advisor: ['顾问律师', '法律顾问', '法律服务工作者'], subject: ['联系事项', '意见建议', '内容'],
  },
  labels: { contactNo: 'Contact no.', contactedOn: 'Contacted on', advisor: 'Adviser', subject: 'Subject' },
  personal: ['advisor'],
  accepts: ['file', 'form', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    contactNo: `${unit}-联${i + 1}`, contactedOn: dayIn(period, random()), advisor: `样例律师${pick(random, ['甲', '乙', '丙', '丁'])}`,
    subject: pick(random, ['对驻村服务提出改进建议', '商定下月坐班安排', '反馈群众意见', '会商疑难纠纷']),
  })),
});
