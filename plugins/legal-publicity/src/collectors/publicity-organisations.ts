import { addDays, between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Social organisations for legal publicity. */
export const publicityOrganisations = defineCollector({
  id: 'publicity-organisations', title: { zh: '法治宣传教育社会组织', en: 'Publicity organisations' }, version: 1,
  row: z.object({ orgNo: z.string().min(1), name: z.string().min(1), specialised: z.boolean(), recognisedOn: z.iso.date().nullable().default(null) }),
  key: ['orgNo'], date: null,
  columns: { orgNo: ['社会组织编号', '登记证号', '编号'], name: ['社会组织名称', '名称'], specialised: ['专业型', '是否专业型'], recognisedOn: ['认定日期', '日期'] },
  labels: { orgNo: 'Organisation no.', name: 'Name', specialised: 'Specialised', recognisedOn: 'Recognised on' },
  accepts: ['file', 'form', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const [recognised, date] = [chance(random, 0.7), addDays(period.from, between(random, -900, 300))];
    return { orgNo: `${unit}-普社${i + 1}`, name: `样例普法协会${i + 1}`, specialised: chance(random, 0.6), recognisedOn: recognised ? date : null };
  }),
});
