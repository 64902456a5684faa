import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { wechatGroups } from '../collectors/wechat-groups.ts';

/** 参与法律顾问微信工作群: a lawyer is in one of the groups at the end of the period (002-直属律师事务所考核工作-2-e). */
export const advisorWechat = defineMetric({
  id: 'advisor-wechat', title: { zh: '参与法律顾问微信工作群', en: 'In an advisers\' chat group' }, unit: 'yes-no',
  needs: { groups: wechatGroups }, params: z.object({}),
  measure({ facts, period, asOf }) {
    const at = asOf < period.to ? asOf : period.to;
    const joined = facts.groups.filter(({ joinedOn, leftOn }) => joinedOn !== null && joinedOn <= at && (leftOn === null || leftOn > at));
    return yesNo(joined.length > 0, factIds(joined));
  },
});
