import type { OrgRow } from '@siheng/db';
import { type DemoCounty, unitsOf } from '../demo-county.ts';
import { longyanWithRecords } from './longyan-scheme.ts';

const province: OrgRow = { id: 'fujian', code: '350000', name: '福建省', shortName: '福建', kind: 'province', class: null, parentId: null, path: '/fujian/', residentPopulation: null };
const org: OrgRow = { id: 'longyan', code: '350800', name: '龙岩市', shortName: '龙岩', kind: 'city', class: null, parentId: province.id, path: '/fujian/longyan/', residentPopulation: null };

const units = [
  ...unitsOf(org, 'bureau', 1, [['ju', '市司法局', 0]]),
  ...unitsOf(org, 'office', 101, [['bangongshi', '办公室', 0], ['zhengzhi', '政治部', 0], ['lifa', '立法科', 0], ['fuyi', '行政复议科', 0], ['zhifa', '行政执法协调监督科', 0], ['pufa', '普法与依法治理科', 0], ['jiceng', '人民参与和促进法治科', 0], ['jiaozheng', '社区矫正管理科', 0], ['gongfu', '公共法律服务管理科', 0], ['lvshi', '律师工作科', 0]]),
];

/** 龙岩市司法局 2020 (004): indicators of the bureau, and its sections at the second level. */
export const longyan2020: DemoCounty = {
  id: 'longyan-2020', scheme: longyanWithRecords, title: '2020年度绩效管理', decision: '局绩效管理工作领导小组讨论通过；名额和比例为演示所设，非文件所载', org, above: [province], units,
  prior: {}, parameters: { outstandingTopN: '3', poorBelowPercentOfFull: '60' }, scenario: {},
  planned: { 'longyan-lvshi': { 'platform/inspection-findings': { values: ['category3+verified:2'], reason: '演示：暗访发现办事拖沓，已核实' } } },
};
