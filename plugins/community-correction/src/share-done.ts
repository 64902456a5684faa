import { factIds, type MetricAnswer, notApplicable, ratio } from '@siheng/plugin-sdk';

type HasId = { readonly factId: string };

/** Those done of those due; the evidence is what was not done. `nobody` says why there is nothing to measure. */
export const shareDone = <F extends HasId>(due: readonly F[], isDone: (fact: F) => boolean, nobody: string): MetricAnswer => {
  if (due.length === 0) return notApplicable(nobody);
  const open = due.filter((fact) => !isDone(fact));
  return ratio(due.length - open.length, due.length, factIds(open));
};
