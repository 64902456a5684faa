import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { events, notApplicable, number, ratio } from '../src/index.ts';
import { answerProblems } from '../src/testing/answer-problems.ts';
import { hasBoundaryPair } from '../src/testing/boundary-pair.ts';
import { type MetricCase, runOf } from '../src/testing/metric-case.ts';
import { metricCaseProblems } from '../src/testing/metric-case-problems.ts';
import { pluginFileProblems } from '../src/testing/plugin-file-problems.ts';
import { water } from './water/src/plugin.ts';

const metric = water.metrics[0]!;
const reading = (over = {}) => ({ readingNo: 'R1', readAt: '2018-03-01', enteredAt: '2018-03-11', kind: 'house', amount: 1, ...over });
const inTime: MetricCase = { name: 'day 10', facts: { readings: [reading()] }, expect: ratio(1, 1) };
const late: MetricCase = { name: 'day 11', facts: { readings: [reading({ enteredAt: '2018-03-12' })] }, expect: ratio(0, 1, ['R1']) };
const nothing: MetricCase = { name: 'nothing', facts: { readings: [] }, expect: notApplicable('nothing') };
const good = [inTime, late, nothing];

describe('the cases of a metric', () => {
  it('as they are, they suffice', () => expect(metricCaseProblems(metric, good, false)).toEqual([]));

  it.each<[string, readonly MetricCase[], boolean, string]>([
    ['without a value', [nothing], false, 'no case expects a value'],
    ['without a boundary pair', [inTime, nothing], false, 'no boundary pair'],
    ['without a not-applicable case', [inTime, late], false, 'no case expects notApplicable'],
    ['with alwaysApplies against the cases', good, true, 'a case expects notApplicable although alwaysApplies is set'],
    ['with missing', [...good, { ...nothing, name: 'x', asOf: '2018-06-30', expect: { kind: 'missing', needs: [] } }], false, 'a case expects missing'],
    ['with one name twice', [...good, { ...nothing, asOf: '2018-06-30' }], false, 'two cases are named "nothing"'],
    ['with one input twice', [...good, { ...nothing, name: 'x', period: { from: '2018-01-01', to: '2018-12-31' } }], false, '"x" has the same input as "nothing"'],
    ['with foreign facts', [...good, { ...nothing, name: 'x', facts: { readings: [], meters: [] } }], false, '"x" gives facts "meters"'],
  ])('%s', (_, cases, alwaysApplies, problem) => expect(metricCaseProblems(metric, cases, alwaysApplies).some((text) => text.startsWith(problem))).toBe(true));

  it.each<[string, MetricCase, MetricCase, boolean]>([
    ['one field apart', inTime, late, true],
    ['one row more', inTime, { ...inTime, facts: { readings: [reading(), reading({ readingNo: 'R2', enteredAt: null })] }, expect: ratio(1, 2) }, true],
    ['one parameter apart', inTime, { ...inTime, params: { days: 9 }, expect: ratio(0, 1) }, true],
    ['another asOf', inTime, { ...inTime, asOf: '2018-06-30', expect: ratio(0, 1) }, true],
    ['two fields apart', inTime, { ...late, facts: { readings: [reading({ enteredAt: '2018-03-12', amount: 2 })] } }, false],
    ['the same answer', inTime, { ...late, expect: ratio(1, 1) }, false],
    ['one of them not applicable', inTime, nothing, false],
  ])('%s is a boundary pair or not', (_, a, b, is) => expect(hasBoundaryPair([a, b])).toBe(is));

  it('rows must parse, without unknown fields', () => {
    expect(() => runOf(metric, { ...inTime, facts: { readings: [reading({ readAt: '2018-02-30' })] } })).toThrow('Invalid ISO date');
    expect(() => runOf(metric, { ...inTime, facts: { readings: [reading({ colour: 'red' })] } })).toThrow('colour');
  });
});

describe('an answer', () => {
  it.each([
    ['of another kind', events([]), 'the unit is ratio, the answer events'],
    ['above 1', number(3, 2), 'the ratio 3/2 is not within 0..1'],
    ['with foreign evidence', ratio(1, 2, ['R9']), 'the evidence "R9" is not a fact that was handed over'],
    ['without a reason', notApplicable(' '), 'not applicable without a reason'],
    ['with an empty detail', ratio(1, 2, [], [' ']), 'details are there and name nothing'],
  ])('%s is refused', (_, answer, problem) => expect(answerProblems(metric, answer, new Set(['R1']))).toEqual([problem]));

  it.each([['yes-no', number(2), 'the yes-no value 2/1 is neither 1 nor 0'], ['count', number(1, 2), 'the count value 1/2 is not whole']] as const)('of unit %s has its values', (unit, answer, problem) =>
    expect(answerProblems({ ...metric, unit }, answer, new Set())).toEqual([problem]));
});

describe('the files of a plugin', () => {
  const root = mkdtempSync(join(tmpdir(), 'siheng-plugin-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const write = (path: string, text = '') => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  it('are asked for one by one', () => {
    const id = metric.id;
    expect(pluginFileProblems(water, root).map((problem) => problem.split(' ').slice(0, 5).join(' '))).toEqual([
      'src/collectors/readings.ts is not there. The', 'src/forms/reading-sheet.ts is not there. The', `src/metrics/${id}.ts is not there. The`, `src/metrics/${id}.test.ts is not there. Each`, `README.md has no row |`,
    ]);
    for (const path of ['src/collectors/readings.ts', 'src/forms/reading-sheet.ts', `src/metrics/${id}.ts`, `src/metrics/${id}.test.ts`]) write(path);
    write('README.md', `| metric | |\n|---|---|\n| \`${id}\` | 及时录入率 |\n`);
    expect(pluginFileProblems(water, root)).toEqual([]);
    write('src/metrics/forgotten.ts');
    write('README.md', `| \`${id}\` | |\n| \`gone\` | |\n`);
    expect(pluginFileProblems(water, root)).toEqual([
      'src/metrics/forgotten.ts is not in "metrics" of plugin.ts. If you just added it, add an entry there.',
      'README.md has a row for `gone`, which the plugin does not contribute. Remove it.',
    ]);
  });
});
