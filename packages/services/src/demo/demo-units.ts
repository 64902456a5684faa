import type { OrgRow } from '@siheng/db';

/** 武进区 with the towns and streets that it had in 2018; populations are round figures for the demo, not statistics. */
const towns: readonly (readonly [id: string, place: string, code: string, population: number])[] = [
  ['hutang', '湖塘镇', '320412100', 330_000],
  ['niutang', '牛塘镇', '320412101', 90_000],
  ['luoyang', '洛阳镇', '320412102', 95_000],
  ['yaoguan', '遥观镇', '320412103', 100_000],
  ['henglin', '横林镇', '320412104', 110_000],
  ['hengshanqiao', '横山桥镇', '320412105', 90_000],
  ['xueyan', '雪堰镇', '320412107', 85_000],
  ['qianhuang', '前黄镇', '320412108', 80_000],
  ['lijia', '礼嘉镇', '320412109', 75_000],
  ['jiaze', '嘉泽镇', '320412111', 75_000],
  ['huangli', '湟里镇', '320412112', 80_000],
  ['nanxiashu', '南夏墅街道', '320412001', 70_000],
  ['xihu', '西湖街道', '320412002', 35_000],
  ['dingyan', '丁堰街道', '320412003', 60_000],
  ['qishuyan', '戚墅堰街道', '320412004', 65_000],
  ['lucheng', '潞城街道', '320412005', 85_000],
];

const province: OrgRow = { id: 'jiangsu', code: '320000', name: '江苏省', shortName: '江苏', kind: 'province', class: null, parentId: null, path: '/jiangsu/', residentPopulation: null };
const city: OrgRow = { id: 'changzhou', code: '320400', name: '常州市', shortName: '常州', kind: 'city', class: null, parentId: 'jiangsu', path: '/jiangsu/changzhou/', residentPopulation: null };

/** The county whose bureau assesses. */
export const demoCounty: OrgRow = { id: 'wujin', code: '320412', name: '武进区', shortName: '武进', kind: 'county', class: null, parentId: 'changzhou', path: '/jiangsu/changzhou/wujin/', residentPopulation: null };

/** One station for each town and street: 湖塘镇 → 湖塘司法所. */
export const demoStations: readonly OrgRow[] = towns.map(([id, place, code, residentPopulation]) => {
  const isStreet = place.endsWith('街道');
  const shortName = place.slice(0, isStreet ? -2 : -1);
  return { id: `wujin-${id}`, code, name: `${shortName}司法所`, shortName, kind: 'station', class: isStreet ? 'street' : 'town', parentId: demoCounty.id, path: `${demoCounty.path}wujin-${id}/`, residentPopulation };
});

/** Parents first. */
export const demoOrgs: readonly OrgRow[] = [province, city, demoCounty, ...demoStations];

/** The sections of the bureau that judge, as the scheme names them. */
export const demoDepartments = ['基层科', '公律科', '法援科', '社矫科', '宣教科', '政治处', '办公室'] as const;
