import { addDays, between, chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

const date = z.iso.date().nullable().default(null);

/** Families of special persons in hardship (特殊人群困难家庭): found, filed (建档立卡), helped. */
export const hardshipFamilies = defineCollector({
  id: 'hardship-families', title: { zh: '特殊人群困难家庭', en: 'Families in hardship' }, version: 1,
  row: z.object({ familyNo: z.string().min(1), identifiedAt: date, filedAt: date, helpedAt: date }),
  key: ['familyNo'], date: null,
  columns: {
    familyNo: ['家庭编号', '户编号', '编号'], identifiedAt: ['认定日期', '排查日期'], filedAt: ['建档立卡日期', '建档日期'], helpedAt: ['帮扶日期', '落实帮扶日期'],
  },
  labels: { familyNo: 'Family no.', identifiedAt: 'Identified on', filedAt: 'Filed on', helpedAt: 'Helped on' },
  personal: ['familyNo'],
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'quarterly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const identifiedAt = dayIn(period, random());
    const filedAt = addDays(identifiedAt, between(random, 1, 15));
    const helpedAt = addDays(filedAt, between(random, 1, 30));
    return {
      familyNo: `${unit}-户${i + 1}`, identifiedAt, filedAt: chance(random, 0.985) && filedAt <= period.to ? filedAt : null,
      helpedAt: chance(random, 0.98) && helpedAt <= period.to ? helpedAt : null,
    };
  }),
});
