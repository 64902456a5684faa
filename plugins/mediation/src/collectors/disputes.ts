import { addDays, between, chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { caseNumber } from '../made-up/case-number.ts';
import { faultRate } from '../made-up/fault-rate.ts';
import { mediatorRoster } from '../made-up/mediator-roster.ts';

const CATEGORIES = ['邻里纠纷', '婚姻家庭', '房屋宅基地', '损害赔偿', '道路交通事故', '劳动争议', '合同纠纷', '物业管理', '消费', '征地拆迁', '医疗', '山林土地'];
const DESTINATIONS = ['public-security', 'criminal', 'civil'] as const;

/** A dispute from its acceptance to the performance of the agreement. Parties are not needed to measure anything and are not kept. */
export const disputes = defineCollector({
  id: 'disputes', title: { zh: '纠纷案件', en: 'Disputes' }, version: 1,
  row: z.object({
    caseNo: z.string().min(1), acceptedAt: z.iso.date(), enteredAt: z.iso.date().nullable().default(null), major: z.boolean().default(false),
    mediator: z.string().nullable().default(null), mediatedAt: z.iso.date().nullable().default(null),
    agreementDueAt: z.iso.date().nullable().default(null), performedAt: z.iso.date().nullable().default(null),
    escalatedTo: z.enum(DESTINATIONS).nullable().default(null), escalatedAt: z.iso.date().nullable().default(null), category: z.string().nullable().default(null),
  }),
  key: ['caseNo'], date: 'acceptedAt',
  columns: {
    caseNo: ['案号', '案件编码', '案件编号', '卷宗号'], acceptedAt: ['受理日期', '受理时间', '登记日期'], enteredAt: ['录入日期', '录入时间', '创建时间', '系统录入时间'],
    major: ['重大复杂', '案件难度级别', '是否重大复杂', '难易程度'], mediator: ['调解员编码', '调解员编号', '调解员', '承办调解员'], mediatedAt: ['调解日期', '调处日期', '调结日期', '结案日期'],
    agreementDueAt: ['协议约定履行日期', '履行期限', '应履行日期', '履行截止日期'], performedAt: ['履行日期', '实际履行日期', '协议履行日期', '履行完毕日期'],
    escalatedTo: ['转化案件类型', '转化情况', '激化转化类型'], escalatedAt: ['转化日期', '激化日期'], category: ['纠纷类别', '纠纷类型', '案由'],
  },
  labels: {
    caseNo: 'Case no.', acceptedAt: 'Accepted on', enteredAt: 'Entered on', major: 'Major or complex', mediator: 'Mediator no.', mediatedAt: 'Mediated on',
    agreementDueAt: 'Agreement due on', performedAt: 'Performed on', escalatedTo: 'Escalated to', escalatedAt: 'Escalated on', category: 'Category',
  },
  values: {
    major: { true: ['重大复杂', '重大', '复杂', '重大疑难'], false: ['一般', '普通', '简单'] },
    escalatedTo: { 'public-security': ['治安案件', '治安'], criminal: ['刑事案件', '刑事', '民转刑'], civil: ['民商事案件', '民事案件', '民商事', '诉讼'] },
  },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly', rowsPerYear: 110,
  generate: (random, { period, rows, unit }) => {
    const roster = mediatorRoster(unit);
    const fulltime = roster.filter((mediator) => mediator.fulltime);
    const faults = faultRate(random);
    return Array.from({ length: rows }, (_, i) => {
      const acceptedAt = dayIn(period, random());
      const major = chance(random, 0.06);
      const limit = major ? 5 : 10;
      const enteredAt = addDays(acceptedAt, chance(random, faults) ? limit + between(random, 1, 12) : between(random, 0, limit));
      const mediator = pick(random, chance(random, 0.42) ? fulltime : roster).mediatorNo;
      const mediatedAt = addDays(acceptedAt, between(random, 0, 25));
      const written = chance(random, 0.6);
      const agreementDueAt = addDays(mediatedAt, between(random, 0, 45));
      const performedAt = addDays(agreementDueAt, -between(random, 0, 10));
      const escalated = chance(random, faults / 10);
      const mediated = !escalated && mediatedAt <= period.to && !chance(random, 0.03);
      return {
        caseNo: caseNumber(unit, period, i), acceptedAt, major, category: pick(random, CATEGORIES),
        enteredAt: chance(random, faults / 5) || enteredAt > addDays(period.to, 15) ? null : enteredAt,
        mediator, mediatedAt: mediated ? mediatedAt : null,
        agreementDueAt: mediated && written ? agreementDueAt : null, performedAt: mediated && written && !chance(random, 0.01 + faults / 2) ? (performedAt < mediatedAt ? mediatedAt : performedAt) : null,
        escalatedTo: escalated ? pick(random, DESTINATIONS) : null, escalatedAt: escalated ? addDays(acceptedAt, between(random, 3, 30)) : null,
      };
    });
  },
});
