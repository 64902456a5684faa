// `pnpm bench kernel [--json]`: the workload through the public compile and score calls, beside the hand-written limit, in one process.
import { parseArgs } from 'node:util';
import { sizes } from './generate.ts';
import { limitResult, limitRun } from './limit.ts';
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

function benchKernel(n: number) {
  const { M, run, verify } = prepareWorkload(n);
  const limit = limitResult(n);
  const [ours, theirs] = shortest(n > 10_000 ? 15 : n > 1_000 ? 60 : 2_000, run, () => limitRun(M, n, limit));
  const peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
  const { checksum, trace, right } = verify(run());
  const perSecond = Math.round((n * itemsPerUnit) / (ours! / 1000));
  const limitPerSecond = Math.round((n * itemsPerUnit) / (theirs! / 1000));
  return { right, result: { n, checksum, trace, perSecond, limitPerSecond, ratio: Number((theirs! / ours!).toFixed(3)), peakMB } };
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
if (positionals.length > 0 && positionals[0] !== 'kernel') {
  console.error(`There is no benchmark "${positionals[0]}". There is: kernel.`);
  process.exit(2);
}
let wrong = false;
for (const n of Object.values(sizes)) {
  const { result, right } = benchKernel(n);
  wrong ||= !right;
  if (values.json) console.log(JSON.stringify(result));
  else console.log(`${String(n).padStart(6)} units: ${(result.perSecond / 1e6).toFixed(1)}M item scores/s, limit ${(result.limitPerSecond / 1e6).toFixed(1)}M, ratio ${result.ratio}, ${result.peakMB} MB, checksums ${right ? 'right' : 'WRONG'}`);
}
process.exit(wrong ? 1 : 0);
