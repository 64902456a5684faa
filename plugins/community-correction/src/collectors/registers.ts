import { chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { personGroupSpellings, personGroups } from '../resettlement/person-groups.ts';

/** The registers (登记簿) that a station keeps, one for each group of persons. */
export const registers = defineCollector({
  id: 'registers', title: { zh: '安置帮教登记簿', en: 'Resettlement registers' }, version: 1,
  row: z.object({ registerNo: z.string().min(1), group: z.enum(personGroups), present: z.boolean().default(true) }),
  key: ['registerNo'], date: null,
  columns: { registerNo: ['登记簿编号', '编号', '序号'], group: ['登记簿类别', '人员类别', '类别'], present: ['是否建立', '是否有登记簿', '有登记簿', '已建立'] },
  labels: { registerNo: 'Register no.', group: 'Group', present: 'Kept' },
  values: { group: personGroupSpellings },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'yearly',
  generate: (random, { rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    registerNo: `${unit}-簿${i + 1}`, group: personGroups[i % personGroups.length] ?? 'ordinary', present: chance(random, 0.97),
  })),
});
