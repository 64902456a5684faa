import { describe, expect, test } from 'vitest';
import { fileWith, siheng } from './siheng.ts';

const worked = (change: object = {}) => ({
  id: '001-01', doc: '001', kind: 'scoring', title: '履行率', covers: ['deduct_per_percentage_point'], config: {},
  inputs: { units: [{ id: 'A', type: 'town', measures: { agreement_performance_ratio: 0.964 }, judgements: {} }] },
  expected: { units: [{ id: 'A', items: { '001-预防化解矛盾纠纷体系-6': 3 }, total: 99 }] }, why: ['96.4% is one full point below 98%'],
  variants: [{ config: { percentagePoint: 'ceil' }, expected: { units: [{ id: 'A', items: { '001-预防化解矛盾纠纷体系-6': 2 }, total: 98 }] }, why: ['two steps'] }],
  ...change,
});
const file = (...cases: object[]) => fileWith({ doc: '001', cases });
const runJson = (...files: string[]) => {
  const { status, stdout } = siheng('cases', 'run', ...files, '--json');
  expect(stdout.split('\n')).toHaveLength(2);
  return { status, answer: JSON.parse(stdout) as { total: number; passed: number; failed: { id: string; differences: object[] }[] } };
};

describe('siheng cases run', () => {
  test('the project\'s own cases pass, without a database, in one line', () => {
    const { status, answer } = runJson();
    expect(answer).toMatchObject({ failed: [] });
    expect(answer.total).toBeGreaterThanOrEqual(15);
    expect(answer.passed).toBe(answer.total);
    expect(status).toBe(0);
  });

  test('a case counts once with all its variants', () => {
    expect(runJson(file(worked()))).toEqual({ status: 0, answer: { total: 1, passed: 1, failed: [] } });
  });

  test('a difference in a variant fails the case and names the place', () => {
    const wrong = worked({ variants: [{ config: { percentagePoint: 'prorata' }, expected: { units: [{ id: 'A', items: { '001-预防化解矛盾纠纷体系-6': 2.5 } }] }, why: [] }] });
    expect(runJson(file(wrong))).toEqual({
      status: 1,
      answer: {
        total: 1, passed: 0,
        failed: [{
          id: '001-01',
          differences: [
            { path: 'units[A].items.001-预防化解矛盾纠纷体系-6', expected: 2.5, got: 2.4, variant: 0 },
            { path: 'units[A].total', expected: 99, got: 98.4, variant: 0 },
          ],
        }],
      },
    });
  });

  test('lists name the persons behind hours and visits, not the rows that they became', () => {
    const doubleEight = [['p1', '03', 7.5], ['p1', '04', 7], ['p2', '03', 8]].map(([personNo, month, hours]) => ({ personNo, month: `2018-${month}`, educationHours: 8, serviceHours: hours }));
    const records = worked({
      kind: 'records', variants: undefined,
      inputs: { assessmentYear: 2018, units: [{ id: 'A', facts: { doubleEight, visits: [{ personNo: 'p3', group: 'key', dates: ['2018-01-05'] }] } }] },
      expected: { units: [{ id: 'A', measures: { double_eight_persons_missed: 1 }, lists: { double_eight_persons_missed: ['p1'], resettlement_visits_on_schedule: ['p3'] } }] },
    });
    expect(runJson(file(records))).toEqual({ status: 0, answer: { total: 1, passed: 1, failed: [] } });
  });

  test('a file that is not there fails under its path and hides no other', () => {
    const { status, answer } = runJson('no-such-cases.json', file(worked()));
    expect({ status, total: answer.total, passed: answer.passed }).toEqual({ status: 1, total: 1, passed: 1 });
    expect(answer.failed).toMatchObject([{ id: 'no-such-cases.json', differences: [{ path: '', expected: 'a file that can be read' }] }]);
  });

  test('people read the differences line by line', () => {
    const { status, stdout } = siheng('cases', 'run', file(worked({ expected: { units: [{ id: 'A', total: 100 }] }, variants: undefined })));
    expect(status).toBe(1);
    expect(stdout).toBe('✗ 001-01\n    units[A].total: expected 100, got 99\n1 cases, 0 passed\n');
  });

  test('a broken case fails with its path, the others still run', () => {
    const { status, answer } = runJson(file(worked({ id: '001-02', colour: 'red' }), worked()));
    expect(status).toBe(1);
    expect(answer).toMatchObject({ total: 2, passed: 1, failed: [{ id: '001-02', differences: [{ path: 'cases[0].colour' }] }] });
  });

  test('a broken file is reported under its path', () => {
    const broken = fileWith('{"doc": "001"');
    const { status, answer } = runJson(broken, file(worked()));
    expect(status).toBe(1);
    expect(answer).toMatchObject({ total: 1, passed: 1, failed: [{ id: broken }] });
  });

  test('what cannot be run is a failure, never a pass', () => {
    const rows = { kind: 'records', inputs: { assessmentYear: 2018, units: [{ id: 'A', facts: { disputes: [{ caseNo: '', acceptedAt: '2018-03-01', enteredAt: null }] } }] }, expected: {}, variants: undefined };
    const { status, answer } = runJson(file(worked(rows)));
    expect(status).toBe(1);
    expect(answer.failed).toMatchObject([{ id: '001-01', differences: [{ path: 'inputs', got: expect.stringContaining('row 1 of "mediation/disputes"') as string }] }]);
  });

  test('a file that does not exist is refused with its name', () => {
    const { status, stdout, stderr } = siheng('cases', 'run', 'no-such-file.json');
    expect(status).toBe(1);
    expect(stdout).toContain('✗ no-such-file.json');
    expect(stderr).not.toContain('    at ');
  });
});

describe('calls', () => {
  test.each([
    [['cases', 'run', '--colour'], 2],
    [['nonsense'], 2],
    [['score'], 2],
    [['score', '--scheme', 'no-such-scheme', '--input', 'x'], 2],
    [['--help'], 0],
    [['cases', 'run', '--help'], 0],
    [['score', '--help'], 0],
    [['explain', '--help'], 0],
  ] as const)('%j ends with %i', (args, code) => {
    expect(siheng(...args).status).toBe(code);
  });
});
