import { between, chance, defineCollector, monthsOf } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { correctionPerson } from '../made-up/correction-person.ts';

const sessionKinds = ['education', 'service'] as const;

/** Hours of education and of community service of a person in a month (“双八”); `month` is written as its first day. */
export const sessions = defineCollector({
  id: 'sessions', title: { zh: '教育学习与社区服务时间', en: 'Hours of education and service' }, version: 1,
  row: z.object({ personNo: z.string().min(1), month: z.iso.date(), kind: z.enum(sessionKinds), hours: z.number().nonnegative().multipleOf(0.01) }),
  key: ['personNo', 'month', 'kind'], date: 'month',
  columns: { personNo: ['人员编号', '矫正对象编号'], month: ['月份', '年月', '所属月份'], kind: ['活动类别', '类别', '类型'], hours: ['小时数', '时长', '时间（小时）', '学时'] },
  labels: { personNo: 'Person no.', month: 'Month', kind: 'Kind', hours: 'Hours' },
  values: { kind: { education: ['教育学习', '集中教育', '教育'], service: ['社区服务', '公益劳动', '公益活动'] } },
  personal: ['personNo'],
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly',
  generate: (random, at) => {
    const months = monthsOf(at.period);
    return Array.from({ length: at.rows }, (_, i) => {
      const slot = Math.floor(i / sessionKinds.length);
      const month = months[slot % months.length] ?? at.period;
      return {
        personNo: correctionPerson(Math.floor(slot / months.length), at).personNo, month: `${month.from.slice(0, 7)}-01`,
        kind: sessionKinds[i % sessionKinds.length] ?? 'education', hours: chance(random, 0.997) ? between(random, 16, 24) / 2 : between(random, 4, 15) / 2,
      };
    });
  },
});
