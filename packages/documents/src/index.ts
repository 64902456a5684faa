export { DocumentError, type DocumentErrorCode } from './document-error.ts';
export { type Cell, type ErrorCell, type FormulaCell, isBlank, type SheetRow } from './table/cell.ts';
export { openTable, type TableFile } from './table/open-table.ts';
export { exportTable, type TableExport } from './write/export-table.ts';
export { type TemplateColumn, writeTemplate } from './write/write-template.ts';
