import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { wechatGroups } from '../collectors/wechat-groups.ts';

export const wechatGroupsNotJoined = defineMetric({
  id: 'wechat-groups-not-joined', title: { zh: '未加入的“法润民生”微信群', en: 'Village chat groups not joined' }, unit: 'count',
  needs: { groups: wechatGroups }, params: z.object({}),
  measure({ facts, period, asOf }) {
    const at = asOf < period.to ? asOf : period.to;
    return countOf(facts.groups.filter(({ joinedOn, leftOn }) => joinedOn === null || joinedOn > at || (leftOn !== null && leftOn <= at)));
  },
});
