import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';

type Cell = string | number | boolean | null | { formula: string; result: string };

/** Writes a real .xlsx with the given headings and rows and returns its path. */
export async function workbookFile(name: string, headings: readonly string[], rows: readonly (readonly Cell[])[]): Promise<string> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('纠纷');
  sheet.addRow([...headings]);
  for (const row of rows) sheet.addRow([...row]);
  const path = join(mkdtempSync(join(tmpdir(), 'siheng-file-')), name);
  await workbook.xlsx.writeFile(path);
  return path;
}

export const disputeHeadings = ['案号', '受理日期', '录入日期', '重大复杂', '调解员编号', '调解日期', '化解情况'] as const;

/** Three disputes accepted on the first of a month and entered on the twelfth: day 11, one day late. */
export const lateDisputes = ['测试调2018-001', '测试调2018-002', '测试调2018-003'] as const;
