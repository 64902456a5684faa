import { describe, expect, test } from 'vitest';
import { loadScheme } from '../src/index.ts';
import { casesWithoutRecords } from './project-cases.ts';

const scheme = loadScheme('wushen-2018');

test.each(casesWithoutRecords('wushen-2018'))('case $id', ({ run }) => {
  expect(run()).toEqual([]);
});

describe('the document', () => {
  test('a sheet for each kind of unit: stations of 600 points, the others of 100; evaluations weigh the rest', () => {
    expect(scheme.tracks.map(({ id, fullPoints, composite, sections }) => [id, fullPoints, [composite?.content, ...(composite?.parts ?? []).map(({ weight }) => weight)].join('/'), sections.filter(({ kind }) => kind === 'scored').map((section) => section.fullPoints).join('+')])).toEqual([
      ['station', '600', '70/10/10/10', '70+30+30+70+100+100+100+100'],
      ['office', '100', '80/10/10', '100'],
      ['secondary-unit', '100', '80/10/10', '100'],
      ['law-firm', '100', '80/10/10', '100'],
      ['notary-office', '100', '80/10/10', '100'],
    ]);
  });

  test('tables that are not in the source are one entered score each, said to be so', () => {
    const items = scheme.tracks.flatMap((track) => track.sections.flatMap((section) => section.items));
    expect(items.filter((item) => item.notInSource !== undefined).map(({ id, fullPoints }) => [id, fullPoints])).toEqual([['002-深化普法依法治理工作-1', '100'], ['002-股室考核内容-1', '100'], ['002-二级单位考核内容-1', '100']]);
  });

  test('seven cases close the upper tiers, each by its own sentence', () => {
    expect(scheme.grading?.caps?.map(({ clause, where }) => [clause.slice(-1), where?.['case'] ?? null])).toEqual([['a', null], ['b', 1], ['c', 2], ['d', 3], ['e', 4], ['f', 5], ['g', 6], ['h', 7]]);
  });

  test('the leading group is named by office, never by person', () => {
    const names = /组\s*长[：:]|成\s*员[：:]/;
    expect(scheme.cycle?.roles?.map(({ id, text }) => [id, text])).toEqual([['leading_group', '成立2018年度全旗司法行政工作目标管理考核领导小组：（人员名单从略）']]);
    expect(JSON.stringify(scheme)).not.toMatch(names);
  });
});
