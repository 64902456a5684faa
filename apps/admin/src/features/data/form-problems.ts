import type { FieldProblem, Locale } from '@siheng/ui';
import { readAppError } from '../../api/app-error.ts';

type Carried = { readonly field?: unknown; readonly text?: { readonly zh?: unknown; readonly en?: unknown } };

/** What the server found wrong with the fields of a form; null where the error is not about fields. */
export function formProblems(error: unknown, locale: Locale): readonly FieldProblem[] | null {
  const { code, data } = readAppError(error);
  if (code !== 'form_invalid' || !Array.isArray(data['problems'])) return null;
  return (data['problems'] as readonly Carried[]).map(({ field, text }) => ({ name: typeof field === 'string' ? field : '', message: String((locale === 'en' ? text?.en : text?.zh) ?? '') }));
}
