import type { Collector } from '../contract.ts';
import { describeFields } from './describe-field.ts';
import { comparable } from './normalise-text.ts';

/** Which column of a file holds which field. */
export type ColumnMatch = {
  /** Field name → index of its column. */
  readonly mapping: Readonly<Record<string, number>>;
  /** Columns that no field takes; `duplicateOf` where an earlier column was taken for the same field. */
  readonly unmatched: readonly { readonly index: number; readonly heading: string; readonly duplicateOf?: string }[];
  /** Fields that must have a value and have no column. */
  readonly missing: readonly { readonly field: string; readonly label: string; readonly aliases: readonly string[] }[];
};

const BRACKETED = /[([{<【〔《「][^)\]}>】〕》」]*[)\]}>】〕》」]/g;
const MARKS = /[*:#.、,;"'“”‘’_-]/g;

/** A heading without white space, width, case and marks; then also without what stands in brackets: 受理日期（必填）. */
const headingForms = (heading: string): readonly string[] => {
  const level = comparable(heading).replace(MARKS, '');
  return [level.replace(/[()[\]{}<>【】〔〕《》「」]/g, ''), level.replace(BRACKETED, '')];
};

/** Finds the column of each field by its labels and aliases (or its name). The exact heading wins over one with remarks in brackets, the first column over later ones. */
export const matchColumns = (collector: Collector, headings: readonly string[]): ColumnMatch => {
  const names = new Map<string, string>();
  for (const [field, aliases] of Object.entries(collector.columns)) for (const alias of [...aliases, field]) names.set(headingForms(alias)[0] ?? '', field);
  const fieldOf = (heading: string, form: 0 | 1) => names.get(headingForms(heading)[form] ?? '');

  const mapping: Record<string, number> = {};
  for (const form of [0, 1] as const)
    headings.forEach((heading, index) => {
      const field = fieldOf(heading, form);
      if (field !== undefined && !(field in mapping) && !Object.values(mapping).includes(index)) mapping[field] = index;
    });

  const taken = new Set(Object.values(mapping));
  const unmatched = headings.flatMap((heading, index) => {
    if (taken.has(index) || heading.trim() === '') return [];
    const duplicateOf = fieldOf(heading, 0) ?? fieldOf(heading, 1);
    return [{ index, heading, ...(duplicateOf === undefined ? {} : { duplicateOf }) }];
  });
  const missing = [...describeFields(collector).values()].filter((field) => field.required && !(field.name in mapping))
    .map((field) => ({ field: field.name, label: field.label.zh, aliases: (collector.columns[field.name] ?? []).slice(1) }));
  return { mapping, unmatched, missing };
};
