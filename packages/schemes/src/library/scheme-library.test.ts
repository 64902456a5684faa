import { readFileSync } from 'node:fs';
import { checkScheme } from '@siheng/kernel';
import { describe, expect, test } from 'vitest';
import { checkNumbers } from '../numbers/check-numbers.ts';
import { measureCatalogue } from './measure-catalogue.ts';
import { loadScheme, readScheme, schemeLibrary, schemeOfDocument } from './scheme-library.ts';

const rulesOf = (id: string) => loadScheme(id).tracks.flatMap((track) => track.sections.flatMap((section) => section.items.flatMap((item) => item.rules)));

describe.each(schemeLibrary())('$id', ({ id }) => {
  test('every number of a sentence is used or explained', () => {
    expect(checkNumbers(loadScheme(id))).toEqual([]);
  });

  test('points add up, ids are unique, every measure is in the catalogue: nothing for checkScheme to say', () => {
    const { problems, warnings } = checkScheme(loadScheme(id), measureCatalogue().map((measure) => measure.id));
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
  });

  test('rule ids are unique in their track and begin with their clause', () => {
    for (const track of loadScheme(id).tracks) {
      const ids = track.sections.flatMap((section) => section.items.flatMap((item) => item.rules.map((rule) => rule.id)));
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(rulesOf(id).filter((rule) => !rule.id.startsWith(rule.clause))).toEqual([]);
  });
});

describe('wujin-2018', () => {
  const [track] = loadScheme('wujin-2018').tracks;

  test('six sections with the points of the document', () => {
    expect(track?.sections.map(({ title, fullPoints, items }) => [title.zh, fullPoints, items.map((item) => item.fullPoints).join('+')])).toEqual([
      ['预防化解矛盾纠纷体系', '30', '6+4+3+8+3+4+2'],
      ['公共法律服务体系', '10', '6+4'],
      ['刑罚执行一体化体系', '25', '7+6+4+2+2+2+2'],
      ['法治宣传教育和法治文化体系', '20', '5+8+4+3'],
      ['司法行政服务保障和队伍建设体系', '15', '7+6+2'],
      ['加分项目', '10', '2+1+1.5+1.5+1+1+1+1'],
    ]);
  });

  test('joined department cells are split, and 矫正科 is 社矫科', () => {
    const departments = new Set(track?.sections.flatMap((section) => section.items.flatMap((item) => item.departments)));
    expect([...departments].sort()).toEqual(['公律科', '办公室', '基层科', '宣教科', '政治处', '法援科', '社矫科'].sort());
  });

  test('扣完为止 is written in two items only', () => {
    const written = rulesOf('wujin-2018').filter((rule) => rule.effect === 'deduct' && rule.limitAssumed !== true).map((rule) => rule.id.split('-').slice(0, 3).join('-'));
    expect([...new Set(written)]).toEqual(['001-刑罚执行一体化体系-6', '001-刑罚执行一体化体系-7']);
  });
});

describe('reading', () => {
  const valid = JSON.parse(readFileSync(new URL('scheme.json', schemeLibrary().find(({ id }) => id === 'wujin-2018')?.folder), 'utf8')) as { tracks: { sections: { items: { rules: Record<string, unknown>[] }[] }[] }[] };
  const broken = (change: (rule: Record<string, unknown>) => void) => {
    const copy = structuredClone(valid);
    const rule = copy.tracks[0]?.sections[2]?.items[0]?.rules[1];
    if (rule !== undefined) change(rule);
    const reading = readScheme(JSON.stringify(copy));
    return 'problems' in reading ? reading.problems.map((problem) => problem.path) : [];
  };

  test('a limit left out, a key too many and a number instead of text are named with their path', () => {
    const at = 'tracks[0].sections[2].items[0].rules[1]';
    expect(broken((rule) => delete rule['limit'])).toEqual([`${at}.limit`]);
    expect(broken((rule) => Object.assign(rule, { color: 'red' }))).toEqual([`${at}.color`]);
    expect(broken((rule) => Object.assign(rule, { amount: 2 }))).toEqual([`${at}.amount`]);
  });

  test('what is no JSON says so', () => {
    expect(readScheme('{')).toMatchObject({ problems: [{ expected: 'JSON' }] });
  });

  test('a document finds its scheme, or none', () => {
    expect(schemeOfDocument('001')?.id).toBe('wujin-2018');
    expect(schemeOfDocument('999')).toBeNull();
  });
});
