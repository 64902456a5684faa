import { addDays, between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { villageName, villageNo } from '../village-names.ts';

/** The 法润民生 group of each village, and since when a member of the station (of a law firm: one of its lawyers) is in it. */
export const wechatGroups = defineCollector({
  id: 'wechat-groups', title: { zh: '“法润民生”微信群', en: 'Village chat groups' }, version: 1,
  row: z.object({ villageNo: z.string().min(1), group: z.string().min(1), joinedOn: z.iso.date().nullable().default(null), leftOn: z.iso.date().nullable().default(null) }),
  key: ['villageNo'], date: null,
  columns: {
    villageNo: ['村（社区）编号', '村居编号', '编号'], group: ['微信群名称', '群名称', '微信群'],
    joinedOn: ['司法所人员入群日期', '律师入群日期', '入群日期', '加入日期'], leftOn: ['退群日期', '退出日期'],
  },
  labels: { villageNo: 'Village no.', group: 'Group', joinedOn: 'Joined on', leftOn: 'Left on' },
  accepts: ['file', 'form', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const joinedOn = addDays(period.from, between(random, -300, 100));
    return { villageNo: villageNo(unit, i), group: `${villageName(i)}法润民生群`, joinedOn: chance(random, 0.97) ? joinedOn : null };
  }),
});
