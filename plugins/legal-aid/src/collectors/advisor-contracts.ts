import { addDays, between, chance, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { villageNo } from '../village-names.ts';

/** Contracts of villages with their legal advisers. */
export const advisorContracts = defineCollector({
  id: 'advisor-contracts', title: { zh: '村（社区）法律顾问合同', en: 'Legal adviser contracts' }, version: 1,
  row: z.object({
    contractNo: z.string().min(1), villageNo: z.string().min(1), advisor: z.string().min(1), signedOn: z.iso.date(), validUntil: z.iso.date().nullable().default(null),
  }),
  key: ['contractNo'], date: null,
  columns: {
    contractNo: ['合同编号', '编号'], villageNo: ['村（社区）编号', '村居编号'], advisor: ['顾问律师', '法律顾问', '法律服务工作者'],
    signedOn: ['签订日期', '签约日期', '签约时间'], validUntil: ['到期日期', '合同到期日', '有效期至'],
  },
  labels: { contractNo: 'Contract no.', villageNo: 'Village no.', advisor: 'Adviser', signedOn: 'Signed on', validUntil: 'Valid until' },
  personal: ['advisor'],
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const signedOn = addDays(period.from, -between(random, 1, 200));
    const validUntil = chance(random, 0.98) ? addDays(period.to, between(random, 0, 200)) : addDays(period.to, -between(random, 20, 90));
    return { contractNo: `${unit}-约${i + 1}`, villageNo: villageNo(unit, i), advisor: `样例律师${pick(random, ['甲', '乙', '丙', '丁'])}`, signedOn, validUntil };
  }),
});
