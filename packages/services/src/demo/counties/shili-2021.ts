import type { OrgRow } from '@siheng/db';
import { type DemoCounty, unitsOf } from '../demo-county.ts';

const province: OrgRow = { id: 'shili-sheng', code: '990000', name: '示例省', shortName: '示例', kind: 'province', class: null, parentId: null, path: '/shili-sheng/', residentPopulation: null };
const city: OrgRow = { id: 'shili-shi', code: '990100', name: '示例市', shortName: '示例', kind: 'city', class: null, parentId: province.id, path: '/shili-sheng/shili-shi/', residentPopulation: null };
const org: OrgRow = { id: 'shili', code: '990101', name: '示例县', shortName: '示例', kind: 'county', class: null, parentId: city.id, path: '/shili-sheng/shili-shi/shili/', residentPopulation: null };

const units = unitsOf(org, 'station', 1, [
  ['chengguan', '城关司法所', 120_000], ['donghe', '东河司法所', 45_000], ['xishan', '西山司法所', 32_000], ['nanping', '南坪司法所', 28_000], ['beiling', '北岭司法所', 26_000],
  ['qingshi', '青石司法所', 31_000], ['baiyang', '白杨司法所', 24_000], ['longquan', '龙泉司法所', 38_000], ['pingshan', '平山司法所', 29_000], ['shuanglin', '双林司法所', 35_000],
  ['heyan', '河沿司法所', 22_000], ['gaoping', '高坪司法所', 18_000], ['taoyuan', '桃源司法所', 27_000], ['sanhe', '三合司法所', 33_000], ['yuanqu', '园区司法所', 41_000],
]);

const lastYear = ['donghe', 'chengguan', 'longquan', 'yuanqu', 'taoyuan', 'shuanglin', 'sanhe', 'xishan', 'qingshi', 'pingshan', 'nanping', 'baiyang', 'heyan', 'beiling', 'gaoping'];

/** An invented county under the document of 2021 (000). */
export const shili2021: DemoCounty = {
  id: 'shili-2021', scheme: 'county-station-2021', title: '2021年度司法所工作考核', decision: '局考核领导小组会议讨论通过（演示）', state: 'confirmed', org, above: [province, city], units,
  prior: Object.fromEntries(lastYear.map((id, index) => [`${org.id}-${id}`, { rank: index + 1 }])),
  // A station earns a handful of bonus points in a year, seldom more than ten.
  rows: {
    'legal-publicity/demo-villages': [0, 2], 'team-building/work-promotions': [0, 1], 'team-building/special-inspections': [0, 1], 'team-building/activity-results': [0, 2], 'team-building/commendations': [0, 1],
    'team-building/media-articles': [0, 3],
  },
  parameters: {}, scenario: {},
  planned: Object.fromEntries(units.map(({ id }) => [id, {
    'platform/town-count': { values: [String(units.length)], reason: '演示数据（合成）：参加“双提升”的镇和园区数' },
    ...(id === 'shili-beiling' ? { 'platform/one-vote-veto': { values: ['confirmed'], reason: '演示：上级规定的“一票否决”事项，已核实' } } : {}),
  }])),
};
