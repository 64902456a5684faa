import { addDays, dayIn, defineCollector, defineForm, defineMetric, definePlugin } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** A small plugin with every kind of field, for tests of the platform. */
const disputes = defineCollector({
  id: 'disputes', title: { zh: '纠纷案件', en: 'Disputes' }, version: 1,
  row: z.object({
    caseNo: z.string().min(1), acceptedAt: z.iso.date(), enteredAt: z.iso.date().nullable(), major: z.boolean().default(false),
    outcome: z.enum(['agreed', 'failed']).default('agreed'), amount: z.number().min(0).nullable().default(null), party: z.string().nullable().default(null),
  }),
  key: ['caseNo'], date: 'acceptedAt',
  columns: {
    caseNo: ['案号', '案件编码'], acceptedAt: ['受理日期', '受理时间'], enteredAt: ['录入日期', '录入时间'], major: ['重大复杂'],
    outcome: ['调解结果'], amount: ['涉及金额'], party: ['当事人'],
  },
  values: { outcome: { agreed: ['调解成功'], failed: ['调解不成'] } },
  personal: ['party'], accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const acceptedAt = dayIn(period, random());
    return { caseNo: `${unit}-${i + 1}`, acceptedAt, enteredAt: addDays(acceptedAt, 2), party: '示例甲' };
  }),
});

const visits = defineCollector({
  id: 'visits', title: { zh: '走访记录' }, version: 1, row: z.object({ visitNo: z.string().min(1), visitedOn: z.iso.date() }), key: ['visitNo'], date: 'visitedOn',
  columns: { visitNo: ['走访编号'], visitedOn: ['走访日期'] }, accepts: ['form'], cadence: 'monthly', generate: () => [],
});

const disputesEntered = defineMetric({
  id: 'disputes-entered-late', title: { zh: '逾期录入件数' }, unit: 'count', needs: { disputes }, params: z.object({}),
  measure: ({ facts }) => {
    const late = facts.disputes.filter((dispute) => dispute.enteredAt !== null && dispute.enteredAt > addDays(dispute.acceptedAt, 10));
    return { kind: 'measured', value: { num: late.length, den: 1 }, evidence: late.map((dispute) => dispute.factId) };
  },
});

const register = defineForm({
  id: 'dispute-register', title: { zh: '纠纷登记簿' }, cadence: 'monthly', stores: disputes,
  fields: [{ name: 'caseNo', help: { zh: '按年度连续编号' } }, { name: 'acceptedAt' }, { name: 'enteredAt' }, { name: 'major' }],
});

export const samplePlugin = definePlugin({ id: 'sample', title: { zh: '样例' }, sdk: '^1.0.0', version: '1.0.0', collectors: [disputes, visits], forms: [register], metrics: [disputesEntered] });
