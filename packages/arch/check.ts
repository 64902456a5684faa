// Runs the import rules on the real tree and on a fixture with a planted violation.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

type Violation = { rule: { name: string }; from: string; to: string };
type Report = { summary: { violations: Violation[]; totalCruised: number } };

const root = path.resolve(import.meta.dirname, '../..');
const config = path.join(import.meta.dirname, 'depcruise.cjs');
const leastModules = 20;

function cruise(cwd: string, folders: string[]): Report {
  const run = spawnSync('depcruise', ['-c', config, '-T', 'json', ...folders], { cwd, encoding: 'utf8', maxBuffer: 1e9, shell: process.platform === 'win32' });
  if (run.error) throw run.error;
  if (!run.stdout) throw new Error(`dependency-cruiser printed nothing: ${run.stderr}`);
  return JSON.parse(run.stdout) as Report;
}

const real = cruise(root, ['packages', 'plugins', 'apps']);
const fixture = cruise(path.join(import.meta.dirname, 'fixture'), ['packages']);
const violations = real.summary.violations.filter((v) => !v.from.startsWith('packages/arch/fixture/'));

const problems = violations.map((v) => `${v.rule.name}: ${v.from} must not import ${v.to}. See docs/architecture.md.`);
if (real.summary.totalCruised < leastModules) problems.push(`only ${real.summary.totalCruised} modules were seen: the check sees nothing. Is TypeScript 6 beside dependency-cruiser (packageExtensions)?`);
if (fixture.summary.violations.length === 0) problems.push('the planted violation in packages/arch/fixture was not found: the check sees nothing.');

for (const problem of problems) console.error(problem);
console.log(`import rules: ${real.summary.totalCruised} modules, ${violations.length} violations, planted violation ${fixture.summary.violations.length > 0 ? 'found' : 'missed'}`);
process.exit(problems.length > 0 ? 1 : 0);
