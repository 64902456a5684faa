import { addDays, between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { releasedPerson } from '../made-up/released-person.ts';
import { personGroupSpellings, personGroups } from '../resettlement/person-groups.ts';

const date = z.iso.date().nullable().default(null);
const flag = z.boolean().nullable().default(null);

/** The book of released persons under resettlement (安置帮教对象): one row a person, those of earlier years stay in it until `closedAt`. An empty cell has not happened. */
export const releasedPersons = defineCollector({
  id: 'released-persons', title: { zh: '安置帮教对象', en: 'Released persons' }, version: 1,
  row: z.object({
    personNo: z.string().min(1), group: z.enum(personGroups), releasedAt: date, handoverAt: date, enrolledAt: date, closedAt: date,
    letter: flag, agreement: flag, placedAt: date, helpedAt: date, employmentDue: z.boolean().default(true), employmentServed: flag,
    infoEntered: flag, infoGaps: z.int().nonnegative().default(0), riskAssessed: flag, keyDetermined: flag, reoffendedAt: date,
  }),
  key: ['personNo'], date: null,
  columns: {
    personNo: ['人员编号', '对象编号', '编号'], group: ['人员类别', '对象类别', '帮教类别', '危险性评估类型'], releasedAt: ['释放日期', '刑满释放日期', '刑释日期'],
    handoverAt: ['衔接日期', '衔接时间'], enrolledAt: ['列管日期', '建档日期', '纳入帮教日期'], closedAt: ['解除帮教日期', '期满日期'],
    letter: ['帮教责任书', '责任书'], agreement: ['帮教协议书', '帮教协议', '协议书'], placedAt: ['安置日期', '安置时间'], helpedAt: ['帮教日期', '落实帮教日期', '首次帮教日期'],
    employmentDue: ['需就业服务', '有就业需求'], employmentServed: ['已就业服务', '就业服务情况'], infoEntered: ['基本信息已录入', '是否录入', '录入情况'],
    infoGaps: ['录入缺项数', '缺项数', '缺录项数'], riskAssessed: ['已危险性评估', '是否危险性评估'], keyDetermined: ['已重点对象认定', '是否重点对象认定'],
    reoffendedAt: ['重新犯罪日期', '重新犯罪时间'],
  },
  labels: {
    personNo: 'Person no.', group: 'Group', releasedAt: 'Released on', handoverAt: 'Handed over on', enrolledAt: 'Under visits from', closedAt: 'Resettlement ended on',
    letter: 'Responsibility letter', agreement: 'Help agreement', placedAt: 'Placed on', helpedAt: 'Helped since', employmentDue: 'Needs employment service',
    employmentServed: 'Employment service given', infoEntered: 'Basic data entered', infoGaps: 'Missing fields', riskAssessed: 'Risk assessed',
    keyDetermined: 'Key person decided', reoffendedAt: 'Reoffended on',
  },
  values: { group: personGroupSpellings },
  personal: ['personNo', 'group', 'reoffendedAt'],
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly',
  generate: (random, at) => Array.from({ length: at.rows }, (_, i) => {
    const { personNo, group, releasedAt, handoverAt } = releasedPerson(i, at);
    const later = (share: number, from: number, to: number) => {
      const day = addDays(handoverAt ?? releasedAt, between(random, from, to));
      return chance(random, share) && handoverAt !== null && day <= at.period.to ? day : null;
    };
    return {
      personNo, group, releasedAt, handoverAt, enrolledAt: handoverAt, closedAt: null, letter: chance(random, 0.97), agreement: chance(random, 0.97),
      placedAt: later(0.97, 1, 25), helpedAt: later(0.98, 0, 10), employmentDue: chance(random, 0.7), employmentServed: chance(random, 0.97),
      infoEntered: chance(random, 0.98), infoGaps: chance(random, 0.94) ? 0 : between(random, 1, 3), riskAssessed: chance(random, 0.98),
      keyDetermined: chance(random, 0.98), reoffendedAt: later(0.004, 60, 400),
    };
  }),
});
