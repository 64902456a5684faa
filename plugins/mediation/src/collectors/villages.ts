import { defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { villageName, villageNo } from '../made-up/village.ts';

/** 村（社区）名册: where a mediation committee must be. */
export const villages = defineCollector({
  id: 'villages', title: { zh: '村（社区）名册', en: 'Villages and communities' }, version: 1,
  row: z.object({ villageNo: z.string().min(1), village: z.string().min(1) }),
  key: ['villageNo'], date: null,
  columns: { villageNo: ['村（社区）编号', '村居编号', '编号'], village: ['村（社区）', '村居名称', '村（居）委会', '名称'] },
  labels: { villageNo: 'Village no.', village: 'Village' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'yearly', rowsPerYear: 9,
  // A roster is a list, not an event: the same every year, but for how many villages a town has.
  generate: (random, { rows, unit }) => {
    const fewer = rows > 3 ? Math.floor(random() * 3) : 0;
    return Array.from({ length: rows - fewer }, (_, i) => ({ villageNo: villageNo(unit, i), village: villageName(i) }));
  },
});
