import { Workbook } from '@cj-tech-master/excelts';
import Papa from 'papaparse';
import { safeText } from './safe-text.ts';

export type TableExport = {
  readonly title: string;
  readonly headings: readonly string[];
  /** Numbers stay numbers; give decimals that must be exact as text. */
  readonly rows: readonly (readonly (string | number | null)[])[];
};

const safe = (value: string | number | null): string | number | null => (typeof value === 'string' ? safeText(value) : value);

/** A plain table for people: a workbook with a bold, fixed heading, or text with a mark by which spreadsheet programs recognise UTF-8. */
export const exportTable = async ({ title, headings, rows }: TableExport, format: 'xlsx' | 'csv'): Promise<Uint8Array> => {
  const lines = rows.map((row) => row.map(safe));
  if (format === 'csv') return new TextEncoder().encode(`\ufeff${Papa.unparse({ fields: headings.map(safeText), data: lines }, { newline: '\r\n' })}\r\n`);
  const workbook = new Workbook();
  // Sheet names may not hold these characters, nor more than 31.
  const sheet = workbook.addWorksheet(title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || 'Sheet1', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...headings]).font = { bold: true };
  for (const line of lines) sheet.addRow(line);
  headings.forEach((heading, index) => {
    sheet.getColumn(index + 1).width = Math.min(40, Math.max(10, heading.length * 2 + 4));
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
