// `pnpm bench kernel [--json]`: the workload through the public compile and score calls, beside the hand-written limit, in one process.
import { parseArgs } from 'node:util';
import { bindTrack, compileScheme, createScores, gradeColumns, rankColumns, scoreColumns } from '../src/index.ts';
import { checksum, expected, traceHash } from './checksum.ts';
import { generate, sizes } from './generate.ts';
import { limitResult, limitRun } from './limit.ts';
import { loadTable } from './load.ts';
import { workloadScheme } from './scheme.ts';
import { referenceTrace } from './translate.ts';

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
  const plan = compileScheme(workloadScheme());
  const M = generate(n);
  const table = loadTable(plan, M, n);
  const track = plan.tracks[0]!;
  const bound = bindTrack(track, table);
  if ('uncovered' in bound) throw new Error(`the columnar engine does not cover ${bound.uncovered.join(', ')}`);
  const scores = createScores(bound, n);
  const score = () => {
    scoreColumns(bound, scores);
    const ranks = rankColumns(scores, table);
    return { ranks, grades: gradeColumns(plan.grading!, scores, ranks) };
  };
  const { ranks, grades } = score();
  const limit = limitResult(n);
  const [ours, theirs] = shortest(n > 10_000 ? 15 : 60, score, () => limitRun(M, n, limit));
  const peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
  const grade = Array.from(grades, (g) => Number(plan.grading!.grades[g]?.id ?? 0));
  const totals = Array.from(scores.totals, (total) => total / (scores.scale * 10));
  const trace = referenceTrace(plan, table, scores);
  const result = {
    n,
    checksum: checksum(n, (u, i) => scores.items[i]![u]! / 1000, totals, { crank: ranks.inGroup, nrank: ranks.overall, grade }),
    trace: traceHash(trace, trace.length),
    perSecond: Math.round((n * itemsPerUnit) / (ours! / 1000)),
    limitPerSecond: Math.round((n * itemsPerUnit) / (theirs! / 1000)),
    ratio: Number((theirs! / ours!).toFixed(3)),
    peakMB,
  };
  return { result, right: result.checksum === expected[n]?.checksum && result.trace === expected[n]?.trace };
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
