import type { OrgRow } from '@siheng/db';
import { type DemoCounty, unitsOf } from '../demo-county.ts';

const region: OrgRow = { id: 'neimenggu', code: '150000', name: '内蒙古自治区', shortName: '内蒙古', kind: 'province', class: null, parentId: null, path: '/neimenggu/', residentPopulation: null };
const city: OrgRow = { id: 'eerduosi', code: '150600', name: '鄂尔多斯市', shortName: '鄂尔多斯', kind: 'city', class: null, parentId: region.id, path: '/neimenggu/eerduosi/', residentPopulation: null };
const org: OrgRow = { id: 'wushen', code: '150626', name: '乌审旗', shortName: '乌审', kind: 'county', class: null, parentId: city.id, path: '/neimenggu/eerduosi/wushen/', residentPopulation: null };

const units = [
  ...unitsOf(org, 'station', 1, [['galutu', '嘎鲁图司法所', 50_000], ['wulantaolegai', '乌兰陶勒盖司法所', 15_000], ['tuke', '图克司法所', 22_000], ['wushenzhao', '乌审召司法所', 14_000], ['wuding', '无定河司法所', 26_000], ['sulide', '苏力德司法所', 11_000]]),
  ...unitsOf(org, 'office', 101, [['bangong', '办公室', 0], ['jiceng', '基层股', 0], ['faxuan', '法治宣传股', 0], ['jiaozheng', '社区矫正股', 0]]),
  ...unitsOf(org, 'secondary-unit', 201, [['fayuan', '法律援助中心', 0], ['tiaojie', '人民调解中心', 0]]),
  ...unitsOf(org, 'law-firm', 301, [['lvsuo', '直属律师事务所', 0]]),
  ...unitsOf(org, 'notary-office', 401, [['gongzheng', '直属公证处', 0]]),
];

/** 乌审旗 2018 (002): five tracks, weighted with evaluations, graded in tiers. */
export const wushen2018: DemoCounty = {
  id: 'wushen-2018', scheme: 'wushen-2018', title: '2018年度司法行政工作目标管理考核', decision: '旗司法局局务会议讨论通过（演示）', org, above: [region, city], units,
  prior: { 'wushen-sulide': { grade: 'ordinary' }, 'wushen-galutu': { grade: 'outstanding' } },
  rows: { 'team-building/innovations': [0, 1] },
  parameters: {}, scenario: {},
  panels: [
    { measure: 'platform/party-government-evaluation', members: { 'demo-pingyi': [82, 97] } },
    { measure: 'platform/bureau-leadership-evaluation', members: { 'demo-lingdao': [80, 96], 'demo-pingyi': [84, 98] } },
    { measure: 'platform/leading-group-evaluation', members: { 'demo-lingdao': [82, 97], 'demo-kaohe': [80, 95], 'demo-pingyi': [83, 98] } },
  ],
  deductions: [{
    authority: '市司法局', item: '社区矫正执法检查（演示）', superiorFull: '50', pointsLost: '1.5', document: '鄂司通〔2018〕演示1号', date: new Date('2018-11-20T00:00:00Z'),
    causes: [
      { unitId: 'wushen-wuding', share: '0.6', negligent: true, reason: '演示：检查发现两份矫正档案缺少走访记录' },
      { unitId: 'wushen-jiaozheng', share: '0.4', negligent: true, reason: '演示：未按要求开展半年档案抽查' },
      { unitId: 'wushen-sulide', share: null, negligent: false, reason: '演示：检查时该所档案齐全，没有疏漏' },
    ],
  }],
  planned: { 'wushen-tuke': { 'platform/tier-cap-events': { values: ['case3+confirmed'], reason: '演示：发生不得进入比较突出以上档次的情形，已核实' } } },
};
