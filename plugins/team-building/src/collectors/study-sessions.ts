import { chance, dayIn, defineCollector, monthsOf } from '@siheng/plugin-sdk';
import { z } from 'zod';

const TOPICS = ['宪法学习', '党的十九大精神', '业务知识学习', '廉政教育'];

/** 集中学习 of the staff, or of the party members; who came stands in one cell, by staff numbers. */
export const studySessions = defineCollector({
  id: 'study-sessions', title: { zh: '政治业务学习', en: 'Study sessions' }, version: 1,
  row: z.object({
    sessionNo: z.string().min(1), heldOn: z.iso.date(), topic: z.string().min(1), party: z.boolean().default(false), attendees: z.string().nullable().default(null),
    content: z.boolean().default(false), images: z.boolean().default(false), notes: z.boolean().default(false),
  }),
  key: ['sessionNo'], date: 'heldOn',
  columns: {
    sessionNo: ['学习编号', '编号', '序号'], heldOn: ['学习日期', '日期', '开展日期'], topic: ['学习主题', '主题', '学习题目'], party: ['党员集中学习', '是否党员学习', '党组织活动'],
    attendees: ['参加人员编号', '参加人员', '参学人员'], content: ['学习内容', '有学习内容', '内容'], images: ['影像资料', '图片', '照片'], notes: ['学习笔记', '笔记'],
  },
  labels: { sessionNo: 'Session no.', heldOn: 'Held on', topic: 'Topic', party: 'Of party members', attendees: 'Attended by', content: 'Content on file', images: 'Images on file', notes: 'Notes on file' },
  personal: ['attendees'],
  accepts: ['file', 'form', 'push'], cadence: 'monthly', rowsPerYear: 26,
  generate: (random, { period, rows, unit }) => {
    const months = monthsOf(period);
    return Array.from({ length: rows }, (_, i) => {
      // One of the party and one of all staff in every month; numbers that no staff member has do no harm.
      const heldOn = dayIn(months[Math.floor(i / 2) % months.length] ?? period, random());
      const attendees = Array.from({ length: 8 }, (__, person) => `${unit}-员${person + 1}`).filter(() => chance(random, 0.99));
      return {
        sessionNo: `${unit}-学习${i + 1}`, heldOn, topic: TOPICS[i % TOPICS.length] ?? '', party: i % 2 === 0, attendees: attendees.join('、'),
        content: chance(random, 0.95), images: chance(random, 0.9), notes: chance(random, 0.9),
      };
    });
  },
});
