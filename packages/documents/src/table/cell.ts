/** A calculated cell: what it shows depends on other cells and programs, so it is never taken as a value. */
export type FormulaCell = { readonly formula: string; readonly shown: string };
/** A cell that shows #N/A, #REF! ... */
export type ErrorCell = { readonly error: string };

export type Cell = string | number | boolean | Date | null | FormulaCell | ErrorCell;

/** One line of a sheet that is not blank; `number` is the row number that a spreadsheet program shows. */
export type SheetRow = { readonly number: number; readonly cells: readonly Cell[] };

export const isBlank = (cell: Cell | undefined): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
