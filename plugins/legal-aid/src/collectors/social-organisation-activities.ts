import { dayIn, defineCollector, pick, quartersOf } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** What the social organisations did. */
export const socialOrganisationActivities = defineCollector({
  id: 'social-organisation-activities', title: { zh: '社会组织活动', en: 'Activities of social organisations' }, version: 1,
  row: z.object({ activityNo: z.string().min(1), orgNo: z.string().min(1), heldOn: z.iso.date(), topic: z.string().min(1) }),
  key: ['activityNo'], date: 'heldOn',
  columns: {
    activityNo: ['活动编号', '编号', '序号'], orgNo: ['社会组织编号', '登记证号'], heldOn: ['活动日期', '开展日期', '日期'], topic: ['活动主题', '主题', '活动内容'],
  },
  labels: { activityNo: 'Activity no.', orgNo: 'Organisation no.', heldOn: 'Held on', topic: 'Topic' },
  accepts: ['file', 'form', 'push'], cadence: 'quarterly',
  generate: (random, { period, rows, unit }) => {
    const quarters = quartersOf(period);
    // The first organisation is the town's own: its activities go round the quarters.
    return Array.from({ length: rows }, (_, i) => ({
      activityNo: `${unit}-社活${i + 1}`, orgNo: `${unit}-社1`, heldOn: dayIn(quarters[i % quarters.length] ?? period, random()),
      topic: pick(random, ['法治宣传', '纠纷调解', '法律咨询', '普法讲座']),
    }));
  },
});
