import type { inferOutput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../api/trpc.ts';

export type CoverageData = inferOutput<typeof trpc.schemes.coverage>;
export type CoverageRow = CoverageData['rows'][number];
export type CoverageState = CoverageRow['state'];

export const coverageStates = ['executed', 'placed', 'not-executable', 'open'] as const satisfies readonly CoverageState[];

/** The clauses that a reader looks for, by state, text or number. */
export const filterRows = (rows: readonly CoverageRow[], filter: { readonly state?: CoverageState | undefined; readonly clause?: string | undefined }): readonly CoverageRow[] =>
  rows.filter((row) => (filter.state === undefined || row.state === filter.state) && (filter.clause === undefined || row.id.includes(filter.clause) || row.text.includes(filter.clause)));

/** Worked cases have a number, tests a path. */
export const proofsOf = ({ shownBy }: Pick<CoverageRow, 'shownBy'>): { readonly cases: readonly string[]; readonly tests: readonly string[] } => ({
  cases: shownBy.filter((proof) => !proof.includes('/')),
  tests: shownBy.filter((proof) => proof.includes('/')),
});

/** The beginning of a sentence, to find it in the document: a scheme may leave out the mark at the end of a part (扣1分，). */
export const beginningOf = ({ text }: Pick<CoverageRow, 'text'>): string => text.slice(0, 40).replace(/[\s，,；;。、：:]+$/u, '');
