// A process that walks an assessment through its year and back, and says what it begins, so that a test can kill it in the middle of any change.
import { openDatabase } from '@siheng/db';
import { createRegistry } from '@siheng/plugin-sdk/registry';
import { advanceAssessment } from '../src/cycle/advance-assessment.ts';
import { closeDepartment, reopenDepartment } from '../src/cycle/close-department.ts';
import { getCycle } from '../src/cycle/get-cycle.ts';
import { reopenState } from '../src/cycle/reopen-state.ts';
import { createDeps } from '../src/deps.ts';
import { runScoring } from '../src/scoring/run-scoring.ts';
import { samplePlugin } from './sample-plugin.ts';
import { office } from './world.ts';

const [url = '', dataDir = '', assessmentId = ''] = process.argv.slice(2);
const silent = () => undefined;
const deps = { ...createDeps({ db: await openDatabase({ url, home: dataDir }), registry: createRegistry([samplePlugin]), dataDir, log: { info: silent, warn: silent, error: silent } }), changed: silent };
const begins = (what: string): void => void process.stdout.write(`${what}\n`);

const step = async (): Promise<void> => {
  const { next, state, version, departments } = await getCycle(deps, { actor: office, assessmentId });
  const department = departments.find(({ closed }) => closed === (state === 'monitoring'))?.department;
  if (department !== undefined && state === 'monitoring') {
    begins('reopen-department');
    await reopenDepartment(deps, { actor: office, assessmentId, department, reason: '漏评' });
  } else if (department !== undefined && next?.to === 'ranking') {
    begins('close-department');
    await closeDepartment(deps, { actor: office, assessmentId, department, reason: '评完' });
  } else if (next === null) {
    begins('reopen');
    await reopenState(deps, { actor: office, assessmentId, to: 'monitoring', expectedVersion: version, reason: '重来', decision: '纪要2号', until: '2099-12-31' });
  } else {
    if (state === 'ranking') await runScoring(deps, { assessmentId, reason: '汇总', by: 'office' });
    begins(next.to);
    await advanceAssessment(deps, { actor: office, assessmentId, to: next.to, expectedVersion: version, decision: '纪要1号', reason: '继续' });
  }
};
for (;;) await step();
