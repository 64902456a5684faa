import { clauseCoverage, type CoveredClause } from '@siheng/schemes';
import { EXIT } from '../exit-codes.ts';
import { print, printJson } from '../output/print.ts';
import { textTable } from '../output/text-table.ts';

const marks: Readonly<Record<CoveredClause['state'], string>> = { executed: '✓', placed: '·', 'not-executable': '–', open: '✗' };

/** Several places or proofs as one text; null where there is none. */
const joined = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join('; '));

const jsonOf = ({ id, kind, where, shownBy, reason }: CoveredClause): object => ({ id, kind, where: joined(where), shownBy: joined(shownBy), ...(reason === null ? {} : { reason: reason.zh }) });

/** The first of many, and how many more there are. */
const first = (parts: readonly string[]): string => (parts.length > 1 ? `${parts[0]} (+${parts.length - 1})` : (parts[0] ?? ''));

const rowOf = ({ id, state, kind, where, shownBy, reason }: CoveredClause): readonly string[] => [marks[state], id, kind, first(where), first(shownBy) || (reason?.zh ?? '')];

/** Prints where each clause lives and answers the exit code: nothing may be unaccounted. */
export const runCoverage = ({ json }: { readonly json: boolean }): number => {
  const { total, accounted, executed, clauses } = clauseCoverage();
  if (json) printJson({ total, accounted, executed, clauses: clauses.map(jsonOf) });
  else {
    print(textTable([{ title: '' }, { title: 'clause' }, { title: 'kind' }, { title: 'where' }, { title: 'shown by / reason' }], clauses.map(rowOf)));
    print(`\n${total} clauses, ${accounted} accounted, ${executed} executed (✓ executed, · placed and not yet read, – not executable, ✗ open)`);
  }
  return accounted === total ? EXIT.ok : EXIT.refused;
};
