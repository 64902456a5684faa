import { addDays, between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

const KINDS = ['consultations', 'cases', 'liaisons'] as const;

/** Registers and rosters that the station keeps on paper: what is in force, not what is written in them. */
export const registers = defineCollector({
  id: 'registers', title: { zh: '登记簿与花名册', en: 'Registers and rosters' }, version: 1,
  row: z.object({ registerNo: z.string().min(1), kind: z.enum(KINDS), openedOn: z.iso.date(), closedOn: z.iso.date().nullable().default(null) }),
  key: ['registerNo'], date: null,
  columns: { registerNo: ['登记簿编号', '编号', '序号'], kind: ['登记簿类别', '类别', '名称'], openedOn: ['建立日期', '启用日期'], closedOn: ['停用日期', '归档日期'] },
  labels: { registerNo: 'Register no.', kind: 'Kind', openedOn: 'Opened on', closedOn: 'Closed on' },
  values: { kind: { consultations: ['法律援助咨询登记簿', '咨询登记簿'], cases: ['法律援助案件登记簿', '案件登记簿'], liaisons: ['法律援助联络员花名册', '联络员花名册'] } },
  accepts: ['file', 'form', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const openedOn = addDays(period.from, -between(random, 2, 30));
    return { registerNo: `${unit}-簿${i + 1}`, kind: KINDS[i % KINDS.length] ?? 'cases', openedOn, closedOn: chance(random, 0.03) ? addDays(period.from, -1) : null };
  }),
});
