import type { Collector } from '@siheng/plugin-sdk';
import { describeFields } from '@siheng/plugin-sdk/registry';
import type { RowProblem, Said } from '../imports/row-problem.ts';

const shown = 200;
const masked = '＊＊＊';

/** The problems as they are kept with a run, which more people read than the one who sent the rows: personal values are left out. */
export const keptProblems = (collector: Collector, problems: readonly RowProblem[]): RowProblem[] => {
  const fields = describeFields(collector);
  const without = ({ zh, en }: Said, found: string): Said => ({ zh: zh.replaceAll(found, masked), en: en.replaceAll(found, masked) });
  return problems.slice(0, shown).toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)).map((problem) =>
    problem.found !== '' && problem.field !== null && fields.get(problem.field)?.personal ? { ...problem, found: masked, message: without(problem.message, problem.found), text: without(problem.text, problem.found) } : problem);
};
