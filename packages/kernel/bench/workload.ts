// One size of the workload: compiled once, scored again and again beside the limit, checked before it is timed.
import { bindTrack, compileScheme, createScores, gradeColumns, rankColumns, scoreColumns } from '../src/index.ts';
import { checksum, expected, traceHash } from './checksum.ts';
import { generate } from './generate.ts';
import { loadTable } from './load.ts';
import { workloadScheme } from './scheme.ts';
import { referenceTrace } from './translate.ts';

export function prepareWorkload(n: number) {
  const plan = compileScheme(workloadScheme());
  const M = generate(n);
  const table = loadTable(plan, M, n);
  const grading = plan.grading!;
  const bound = bindTrack(plan.tracks[0]!, table);
  if ('uncovered' in bound) throw new Error(`the columnar engine does not cover ${bound.uncovered.join(', ')}`);
  const scores = createScores(bound, n);

  /** The whole run: ranks of measures, rules with trace, totals, ranks, grades. */
  const run = () => {
    scoreColumns(bound, scores);
    const ranks = rankColumns(scores, table);
    return { ranks, grades: gradeColumns(grading, scores, ranks) };
  };

  /** Checksums of the last run in the form of the reference. */
  const verify = ({ ranks, grades }: ReturnType<typeof run>) => {
    const grade = Array.from(grades, (g) => Number(grading.grades[g]?.id ?? 0));
    const thousandths = Array.from(scores.totals, (total) => total / (scores.scale * 10));
    const trace = referenceTrace(plan, table, scores);
    const found = {
      checksum: checksum(n, (u, i) => scores.items[i]![u]! / 1000, thousandths, { crank: ranks.inGroup, nrank: ranks.overall, grade }),
      trace: traceHash(trace, trace.length),
    };
    return { ...found, right: found.checksum === expected[n]?.checksum && found.trace === expected[n]?.trace };
  };
  return { M, run, verify, bound, table };
}
