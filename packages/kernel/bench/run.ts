// `pnpm bench kernel [--json]`: the workload through the public compile and score calls, beside the hand-written limit, in one process for each size.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sizes } from './generate.ts';
import { limitResult, limitRun } from './limit.ts';
import { changeOne } from './change-one.ts';
import { prepareWorkload } from './workload.ts';

const itemsPerUnit = 100;

/** Shortest of several alternating runs of both, so that a busy machine slows both alike. */
function shortest(repeats: number, ...runs: (() => void)[]): number[] {
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  for (let i = 0; i < repeats; i++) {
    for (const [k, run] of runs.entries()) {
      const start = performance.now();
      run();
      best[k] = Math.min(best[k]!, performance.now() - start);
    }
  }
  return best;
}

const rounded = (ratio: number): number => Number(ratio.toFixed(3));

function benchKernel(n: number) {
  const workload = prepareWorkload(n);
  const { M, run, verify } = workload;
  const limit = limitResult(n);
  const start = performance.now();
  run();
  const first = performance.now() - start;
  const [ours, theirs] = shortest(n > 10_000 ? 15 : n > 1_000 ? 60 : 2_000, run, () => limitRun(M, n, limit));
  const peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
  const { checksum, trace, right } = verify(run());
  const perSecond = Math.round((n * itemsPerUnit) / (ours! / 1000));
  const limitPerSecond = Math.round((n * itemsPerUnit) / (theirs! / 1000));
  return { right, result: { n, checksum, trace, perSecond, limitPerSecond, ratio: rounded(theirs! / ours!), firstToWarm: rounded(first / ours!), peakMB, ...changeOne(workload, n) } };
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false }, units: { type: 'string' } } });
if (positionals.length > 0 && positionals[0] !== 'kernel') {
  console.error(`There is no benchmark "${positionals[0]}". There is: kernel.`);
  process.exit(2);
}
if (values.units === undefined) {
  // A process of its own for each size: what the others left in memory is not counted, and the first run is a first one.
  const codes = Object.values(sizes).map((n) => spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'kernel', '--units', String(n), ...(values.json ? ['--json'] : [])], { stdio: 'inherit' }).status ?? 1);
  process.exit(Math.max(...codes));
}
const { result, right } = benchKernel(Number(values.units));
if (values.json) console.log(JSON.stringify(result));
else console.log(`${String(result.n).padStart(6)} units: ${(result.perSecond / 1e6).toFixed(1)}M item scores/s, limit ${(result.limitPerSecond / 1e6).toFixed(1)}M, ratio ${result.ratio}, first run ${result.firstToWarm}× the warm one, ${result.peakMB} MB, one change ${result.changeUs} µs (${result.changeToLimit}× the limit), checksums ${right ? 'right' : 'WRONG'}`);
process.exit(right ? 0 : 1);
