import { DocumentError, openTable } from '@siheng/documents';
import { describeFields } from '@siheng/plugin-sdk/registry';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { findUpload } from '../uploads/upload-store.ts';
import { doubleColumns } from './columns.ts';
import { openRecords } from './file-records.ts';
import { cellAsText } from './header-row.ts';
import { findTarget } from './import-target.ts';

export type InspectUpload = { readonly actor: Actor; readonly assessmentId: string; readonly dataset: string; readonly uploadId: string; readonly unitId?: string | undefined; readonly sheet?: string | undefined };

const samples = 5;
/** Files up to this size are counted. */
const smallBytes = 2_000_000;

const countRows = async (lines: AsyncIterable<unknown>): Promise<number> => {
  let count = 0;
  for await (const _ of lines) count += 1;
  return count;
};

/** What a file looks like: its headings, which column holds which field, and the first rows. */
export const inspectUpload = async (deps: Deps, input: InspectUpload) => {
  const { dataset } = await findTarget(deps, input);
  const upload = await findUpload(deps, input.actor, input.uploadId);
  try {
    const table = await openTable(upload.path);
    const { header, columns, problems, firstRows, lines } = await openRecords(dataset.collector, table, input.sheet, {});
    const headings = header?.headings ?? [];
    return {
      fileName: upload.fileName, size: upload.size, format: table.format, encoding: table.encoding ?? null,
      sheets: [...table.sheets], sheet: input.sheet ?? table.sheets[0] ?? '', headerRow: header?.row ?? firstRows[0]?.number ?? 1, headings: [...headings],
      mapping: [...describeFields(dataset.collector).values()].map((field) => {
        const column = columns?.byField.get(field.name) ?? null;
        return { field: field.name, label: field.label, required: field.required, type: field.type, aliases: (dataset.collector.columns[field.name] ?? []).slice(1), column, heading: column === null ? null : (headings[column] ?? null) };
      }),
      unmatched: (header?.match.unmatched ?? []).filter((column) => column.index !== header?.unitColumn?.column).map((column) => column.heading),
      unitColumn: header?.unitColumn ?? null,
      sampleRows: firstRows.filter((row) => row.number > (header?.row ?? 0)).slice(0, samples).map((row) => ({ row: row.number, cells: row.cells.map(cellAsText) })),
      rows: upload.size <= smallBytes ? await countRows(lines()) : null,
      problems: [...problems, ...(header ? doubleColumns(header) : [])],
    };
  } catch (error) {
    throw error instanceof DocumentError ? new AppError(error.code, error.data, { cause: error }) : error;
  }
};
