import { Workbook } from '@cj-tech-master/excelts';

export type TemplateColumn = {
  readonly heading: string;
  /** What to write there, for the note on the heading and the sheet of explanations. */
  readonly hint: string;
  readonly required: boolean;
  /** Dates and long numbers are kept as they are typed. */
  readonly text: boolean;
  readonly choices: readonly string[];
};

const rowsPrepared = 2000;

/** An empty workbook to fill in: headings with notes, lists to choose from, and a second sheet that explains each column. */
export const writeTemplate = async (title: string, columns: readonly TemplateColumn[]): Promise<Uint8Array> => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(columns.map((column) => column.heading));
  columns.forEach((column, index) => {
    const cell = sheet.getCell(1, index + 1);
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: column.required ? 'FFFDE7C8' : 'FFEFEFEF' } };
    cell.note = column.hint;
    const place = sheet.getColumn(index + 1);
    place.width = Math.min(40, Math.max(12, column.heading.length * 2 + 4));
    if (column.text) place.numFmt = '@';
    const list = `"${column.choices.join(',')}"`;
    // Spreadsheet programs take no longer list than this in a cell rule.
    if (column.choices.length === 0 || list.length > 255) return;
    const letter = place.letter;
    sheet.dataValidations.add(`${letter}2:${letter}${rowsPrepared}`, { type: 'list', allowBlank: !column.required, formulae: [list], showErrorMessage: true, errorTitle: column.heading, error: column.hint });
  });
  const help = workbook.addWorksheet('填写说明');
  help.addRow(['列', '必填', '填写要求']).font = { bold: true };
  for (const column of columns) help.addRow([column.heading, column.required ? '是' : '否', column.hint]);
  help.getColumn(1).width = 24;
  help.getColumn(3).width = 80;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
