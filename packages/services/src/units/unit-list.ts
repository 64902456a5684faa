import { defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { unitClasses, unitClassWords, unitKinds, unitKindWords } from './unit-kinds.ts';

/** What a row of a list of units holds. It is read as rows of a dataset are, but it is no dataset: units are not facts. */
export const unitList = defineCollector({
  id: 'units', title: { zh: '单位名单', en: 'List of units' }, version: 1,
  row: z.object({
    name: z.string().min(2).max(60),
    shortName: z.string().max(20).nullable().default(null),
    kind: z.enum(unitKinds),
    class: z.enum(unitClasses).nullable().default(null),
    code: z.string().max(40).nullable().default(null),
    residentPopulation: z.int().min(0).max(100_000_000).nullable().default(null),
  }),
  key: ['name'], date: null,
  columns: {
    name: ['单位名称', '名称', '司法所名称', '单位', '司法所'], shortName: ['简称', '单位简称'], kind: ['类别', '单位类别', '单位类型', '类型'],
    class: ['镇/街道', '镇街类别', '镇或街道', '乡镇/街道', '乡镇街道'], code: ['编码', '单位编码', '代码', '区划代码', '行政区划代码'], residentPopulation: ['常住人口', '常住人口数', '常住人口（人）', '人口'],
  },
  labels: { name: 'Name', shortName: 'Short name', kind: 'Kind', class: 'Town or street', code: 'Code', residentPopulation: 'Residents' },
  values: { kind: unitKindWords, class: unitClassWords },
  accepts: ['file'], cadence: 'on-event', generate: () => [],
});

export type UnitListRow = z.output<typeof unitList.row>;
