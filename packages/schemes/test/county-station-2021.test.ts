import { describe, expect, test } from 'vitest';
import { loadScheme } from '../src/index.ts';
import { casesWithoutRecords } from './project-cases.ts';

const scheme = loadScheme('county-station-2021');
const sections = scheme.tracks.flatMap((track) => track.sections);

test.each(casesWithoutRecords('county-station-2021'))('case $id', ({ run }) => {
  expect(run()).toEqual([]);
});

describe('the document', () => {
  test('seven sections of a hundred points, and the parts that give or take beside them', () => {
    expect(sections.map(({ id, fullPoints, items }) => [id, fullPoints, items.filter((item) => item.kind === 'scored').map((item) => item.fullPoints).join('+')])).toEqual([
      ['司法所建设', '15', '2+2+1+5+5'],
      ['人民调解', '15', '5.5+2+1.5+1+2+1+1+1'],
      ['公共法律服务', '10', '2+2+2+2+1+1'],
      ['安置帮教', '10', '2+5+2+1'],
      ['普法与依法治理', '10', '2+2+3+1+2'],
      ['法治政府建设', '10', '5+2+3'],
      ['社区矫正', '30', '1+3+26'],
      ['荣获表彰', null, ''],
      ['工作创新', null, ''],
      ['专项工作', null, ''],
      ['双提升工作', null, ''],
      ['其他工作', null, ''],
      ['结果运用', null, ''],
    ]);
  });

  test('the part that the source does not show is one judged item, said to be so', () => {
    const missing = sections.flatMap((section) => section.items).filter((item) => item.notInSource !== undefined);
    expect(missing.map(({ id, fullPoints, rules }) => [id, fullPoints, rules.length])).toEqual([['000-社区矫正-99', '26', 1]]);
  });
});
