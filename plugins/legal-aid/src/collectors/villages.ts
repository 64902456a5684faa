import { chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { villageName, villageNo } from '../village-names.ts';

/** The villages and communities of the town, and whether each must have a legal adviser's contract. */
export const villages = defineCollector({
  id: 'villages', title: { zh: '村（社区）名册', en: 'Villages and communities' }, version: 1,
  row: z.object({ villageNo: z.string().min(1), village: z.string().min(1), advisorDue: z.boolean().default(true) }),
  key: ['villageNo'], date: null,
  columns: { villageNo: ['村（社区）编号', '村居编号', '编号'], village: ['村（社区）', '村居名称', '村（居）委会', '名称'], advisorDue: ['应签顾问合同', '应签', '是否应签'] },
  labels: { villageNo: 'Village no.', village: 'Village', advisorDue: 'Adviser contract due' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'yearly',
  generate: (random, { rows, unit }) => Array.from({ length: rows }, (_, i) => ({ villageNo: villageNo(unit, i), village: villageName(i), advisorDue: chance(random, 0.97) })),
});
