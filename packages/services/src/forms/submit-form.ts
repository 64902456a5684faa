import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { importRows } from '../imports/import-rows.ts';
import type { Actor } from '../policy/actor.ts';
import { findForm } from './find-form.ts';

export type SubmitForm = { readonly actor: Actor; readonly assessmentId: string; readonly form: string; readonly unitId: string; readonly row: Readonly<Record<string, unknown>> };

/** Stores what was filled in as a batch of one, which can be undone like any other. */
export const submitForm = async (deps: Deps, { form, row, ...input }: SubmitForm) => {
  const registered = findForm(deps, form);
  const asked = new Set(registered.form.fields.map((field) => field.name));
  const values = Object.fromEntries(Object.entries(row).filter(([name]) => asked.has(name)));
  const stored = await importRows(deps, { ...input, dataset: registered.dataset, rows: [values], source: registered.form.title.zh, transport: 'form' });
  if ('problems' in stored) {
    const problems = stored.problems.map(({ field, column, text }) => ({ field, label: column, text }));
    throw new AppError('form_invalid', { count: problems.length, summary: problems.map((problem) => problem.text.zh).join(' '), problems });
  }
  const { batchId, inserted, updated } = stored.report;
  return { batchId, outcome: inserted > 0 ? ('new' as const) : updated > 0 ? ('changed' as const) : ('unchanged' as const) };
};
