import { DocumentError, openTable } from '@siheng/documents';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { cellAsText } from '../imports/header-row.ts';
import type { Actor } from '../policy/actor.ts';
import { previewOf } from './describe-evidence.ts';
import { evidencePath } from './evidence-store.ts';
import { findReadableEvidence } from './read-evidence.ts';

const [mostRows, mostColumns] = [300, 60];

/** The first rows of a sheet as text, to look at without a spreadsheet program. */
export const previewEvidenceTable = async (deps: Deps, { actor, id, sheet }: { readonly actor: Actor; readonly id: string; readonly sheet?: string | undefined }) => {
  const evidence = await findReadableEvidence(deps, { actor, id });
  if (evidence.sha256 === null || previewOf(evidence.mediaType) !== 'table') throw new AppError('evidence_not_table', { name: evidence.title });
  try {
    const table = await openTable(evidencePath(deps, evidence.sha256));
    const rows: { readonly number: number; readonly cells: string[] }[] = [];
    let hasMore = false;
    for await (const row of table.rows(sheet)) {
      if (rows.length === mostRows) {
        hasMore = true;
        break;
      }
      rows.push({ number: row.number, cells: row.cells.slice(0, mostColumns).map(cellAsText) });
    }
    return { sheets: [...table.sheets], sheet: sheet ?? table.sheets[0] ?? '', columns: Math.max(0, ...rows.map((row) => row.cells.length)), rows, hasMore };
  } catch (error) {
    throw error instanceof DocumentError ? new AppError(error.code, error.data, { cause: error }) : error;
  }
};
