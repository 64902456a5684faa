import { between, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { villageName, villageNo } from '../village-names.ts';

/** The villages and communities of the town: the base of the share of model villages. */
export const villages = defineCollector({
  id: 'villages', title: { zh: '村（社区）名册', en: 'Villages and communities' }, version: 1,
  row: z.object({ villageNo: z.string().min(1), village: z.string().min(1), households: z.int().min(0).nullable().default(null) }),
  key: ['villageNo'], date: null,
  columns: { villageNo: ['村（社区）编号', '村居编号', '编号'], village: ['村（社区）', '村居名称', '名称'], households: ['户数', '户籍户数'] },
  labels: { villageNo: 'Village no.', village: 'Village', households: 'Households' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'yearly',
  generate: (random, { rows, unit }) => Array.from({ length: rows }, (_, i) => ({ villageNo: villageNo(unit, i), village: villageName(i), households: between(random, 300, 2_000) })),
});
