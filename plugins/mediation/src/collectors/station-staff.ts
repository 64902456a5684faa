import { addDays, between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 司法所工作人员 by the way they are employed; names are not needed. */
export const stationStaff = defineCollector({
  id: 'station-staff', title: { zh: '司法所人员配备', en: 'Station staff' }, version: 1,
  row: z.object({ staffNo: z.string().min(1), purchased: z.boolean(), from: z.iso.date().nullable().default(null), to: z.iso.date().nullable().default(null) }),
  key: ['staffNo'], date: null,
  columns: {
    staffNo: ['人员编码', '人员编号', '工号'], purchased: ['是否政府购买服务', '政府购买服务', '人员性质', '用工性质'], from: ['到岗日期', '入职日期', '任职日期'], to: ['离岗日期', '离职日期', '离任日期'],
  },
  labels: { staffNo: 'Staff no.', purchased: 'Purchased service', from: 'From', to: 'To' },
  values: { purchased: { true: ['政府购买服务', '购买服务', '购买服务人员'], false: ['政法专项编制', '行政编制', '事业编制', '在编'] } },
  personal: ['staffNo'],
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'yearly', rowsPerYear: 7,
  generate: (random, { period, rows, unit }) => {
    const share = chance(random, 0.85) ? 0.45 : 0.25;
    return Array.from({ length: rows }, (_, i) => ({ staffNo: `${unit}-职${i + 1}`, purchased: i < Math.round(rows * share), from: addDays(period.from, -between(random, 20, 2500)), to: null }));
  },
});
