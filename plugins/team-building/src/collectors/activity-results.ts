import { dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Places and prizes won in activities and contests. */
export const activityResults = defineCollector({
  id: 'activity-results', title: { zh: '参加活动取得成绩', en: 'Results in activities' }, version: 1,
  row: z.object({ resultNo: z.string().min(1), date: z.iso.date(), activity: z.string().min(1), level: z.enum(['national', 'province', 'city', 'county']), result: z.string().min(1) }),
  key: ['resultNo'], date: 'date',
  columns: { resultNo: ['成绩编号', '编号', '序号'], date: ['获奖日期', '日期'], activity: ['活动名称', '比赛名称'], level: ['活动级别', '级别'], result: ['成绩', '名次', '奖项'] },
  labels: { resultNo: 'Result no.', date: 'Date', activity: 'Activity', level: 'Level', result: 'Result' },
  values: { level: { national: ['国家级', '部级'], province: ['省级'], city: ['市级'], county: ['县级', '区级'] } },
  accepts: ['file', 'form', 'push'], cadence: 'on-event',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    resultNo: `${unit}-绩${i + 1}`, date: dayIn(period, random()), activity: pick(random, ['样例普法微视频比赛', '样例业务竞赛', '样例演讲比赛']),
    level: pick(random, ['county', 'county', 'city', 'province'] as const), result: pick(random, ['一等奖', '二等奖', '优秀奖']),
  })),
});
