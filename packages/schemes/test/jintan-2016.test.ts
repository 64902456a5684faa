import { planWarnings, summariseLosses } from '@siheng/kernel';
import { describe, expect, test } from 'vitest';
import { loadPlan, measureCatalogue } from '../src/index.ts';
import { casesWithoutRecords } from './project-cases.ts';

const plan = loadPlan('jintan-2016');

test.each(casesWithoutRecords('jintan-2016'))('case $id', ({ run }) => {
  expect(run()).toEqual([]);
});

describe('the plan recomputed', () => {
  test('25 sub-items: 242 / 181.98 / 60.02, 2.4 + 32 + 8.5 + 17.12', () => {
    const { total, counts, bySection } = summariseLosses(plan.items.map((item) => ({ ...item, item: item.id })));
    expect(total).toEqual({ full: '242', got: '181.98', lost: '60.02', items: 25 });
    expect(counts).toEqual({ sections: 4, groups: 13, items: 25 });
    expect(Object.values(bySection).map(({ lost }) => lost)).toEqual(['2.4', '32', '8.5', '17.12']);
  });

  test('the oddities of the source are warnings, not silent fixes', () => {
    expect(planWarnings(plan)).toEqual([
      { clause: '003-法治宣传教育-4-a', warning: 'second_label_read_as_got' },
      { clause: '003-基层基础建设-2-c', warning: 'stated_count_differs' },
    ]);
  });

  test('what the plan claims to be done is a claim, never verified', () => {
    expect(plan.items.filter(({ claims }) => claims !== undefined).map(({ id, claims }) => [id, claims])).toEqual([['003-公共法律服务-1-a', 'claimed_done'], ['003-公共法律服务-1-b', 'in_progress'], ['003-基层基础建设-2-a', 'claimed_done']]);
  });

  test('every measure of its checks and standards is in the catalogue', () => {
    const known = new Set(measureCatalogue().map(({ id }) => id));
    const read = plan.items.flatMap(({ checks, standards }) => [...(checks ?? []), ...(standards ?? [])].map(({ of }) => of));
    expect(read.filter((id) => !known.has(id))).toEqual([]);
    expect(read.length).toBeGreaterThan(20);
  });

  test('no person is named', () => {
    expect(['袁', '张某', '朱', '马红', '郭小'].filter((name) => JSON.stringify(plan).includes(name))).toEqual([]);
  });
});
