import { addDays, between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

const KINDS = ['settop', 'jipad', 'video-terminal', 'other'] as const;

/** 装备设备 of the station, from the day of its installation to that of its removal. */
export const equipment = defineCollector({
  id: 'equipment', title: { zh: '司法所装备设备', en: 'Equipment' }, version: 1,
  row: z.object({ itemNo: z.string().min(1), kind: z.enum(KINDS), installedOn: z.iso.date(), removedOn: z.iso.date().nullable().default(null) }),
  key: ['itemNo'], date: null,
  columns: { itemNo: ['设备编号', '资产编号', '编号', '序号'], kind: ['设备类别', '设备名称', '类别'], installedOn: ['安装日期', '启用日期', '配发日期'], removedOn: ['停用日期', '报废日期', '拆除日期'] },
  labels: { itemNo: 'Item no.', kind: 'Kind', installedOn: 'Installed on', removedOn: 'Removed on' },
  values: { kind: { settop: ['4K智能机顶盒', '智能机顶盒', '机顶盒'], jipad: ['JiPad司法智能终端', 'JiPad', 'Jpad'], 'video-terminal': ['视频会议终端', '视频终端'], other: ['其他', '电脑', '打印机'] } },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'yearly', rowsPerYear: 4,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const [installedOn, removed] = [addDays(period.from, between(random, -400, 200)), chance(random, 0.02)];
    return { itemNo: `${unit}-备${i + 1}`, kind: KINDS[i % KINDS.length] ?? 'other', installedOn, removedOn: removed ? addDays(installedOn, 60) : null };
  }),
});
