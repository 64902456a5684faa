import { type Cell, DocumentError, openTable } from '@siheng/documents';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { findUpload } from '../uploads/upload-store.ts';
import type { ExternalLine } from './external-line.ts';

/** Headings of the file and their other spellings, in the order of the template. */
const columns = {
  section: ['大项', '一级指标'], group: ['小项', '二级指标'], item: ['子项目', '指标', '考核内容'], full: ['应得', '应得分', '满分'], got: ['实得', '实得分', '得分'],
  cause: ['失分原因', '扣分原因'], actions: ['整改措施'], departments: ['责任科室', '整改责任科室', '责任单位'],
} as const;
type Field = keyof typeof columns;
const fields = Object.keys(columns) as readonly Field[];
const obligatory: readonly Field[] = ['section', 'item', 'full', 'got', 'departments'];

export type FileProblem = { readonly row: number; readonly column: string; readonly found: string; readonly message: string };

const decimal = /^\d{1,9}(\.\d{1,6})?$/;
const listOf = (text: string, separators: RegExp): string[] => text.split(separators).map((one) => one.trim()).filter((one) => one !== '');
const shown = (cell: Cell | undefined): string => (cell === null || cell === undefined || typeof cell === 'object' ? '' : String(cell).trim().replace(/分$/, ''));

const readRow = (row: number, cells: readonly Cell[], places: ReadonlyMap<Field, number>, above: ExternalLine | undefined, problems: FileProblem[]): ExternalLine => {
  const value = (field: Field): string => { const at = places.get(field); return at === undefined ? '' : shown(cells[at]); };
  // 大项 and 小项 stand once for the lines below them.
  const texts = { section: value('section') || (above?.section ?? ''), group: value('group') || (value('section') === '' ? (above?.group ?? '') : '') };
  for (const field of obligatory) if ((field === 'section' ? texts.section : value(field)) === '') problems.push({ row, column: columns[field][0], found: '', message: `没有填写“${columns[field][0]}”。` });
  for (const field of ['full', 'got'] as const) if (value(field) !== '' && !decimal.test(value(field))) problems.push({ row, column: columns[field][0], found: value(field), message: '应为不小于 0 的数字，如 9.38。' });
  return { id: `r${row}`, ...texts, item: value('item'), full: value('full'), got: value('got'), cause: value('cause'), actions: listOf(value('actions'), /[\n；;]/), departments: listOf(value('departments'), /[\n、，,；;]/), checks: [], text: null, clause: null };
};

/** Reads the indicators of a file, with all its problems at once. */
export const readExternalFile = async (deps: Deps, { actor, uploadId }: { readonly actor: Actor; readonly uploadId: string }): Promise<{ readonly fileName: string; readonly lines: ExternalLine[]; readonly problems: FileProblem[] }> => {
  const upload = await findUpload(deps, actor, uploadId);
  const [lines, problems]: [ExternalLine[], FileProblem[]] = [[], []];
  let places: Map<Field, number> | null = null;
  try {
    for await (const { number, cells } of (await openTable(upload.path)).rows()) {
      if (places === null) {
        const found = new Map(fields.flatMap((field) => { const at = cells.findIndex((cell) => (columns[field] as readonly string[]).includes(shown(cell))); return at < 0 ? [] : [[field, at] as const]; }));
        if (found.has('item') && found.has('full')) places = found;
      } else lines.push(readRow(number, cells, places, lines.at(-1), problems));
    }
  } catch (error) {
    throw error instanceof DocumentError ? new AppError(error.code, error.data, { cause: error }) : error;
  }
  const missing = obligatory.filter((field) => !places?.has(field)).map((field) => columns[field][0]);
  if (missing.length > 0) problems.unshift({ row: 1, column: missing.join('、'), found: '', message: `表头缺少“${missing.join('、')}”。表头应为：${fields.map((field) => columns[field][0]).join('、')}。` });
  if (lines.length === 0 && missing.length === 0) problems.push({ row: 2, column: '子项目', found: '', message: '表头下面没有内容。' });
  return { fileName: upload.fileName, lines, problems };
};
