import type { FieldProblem, Locale } from '@siheng/ui';
import { z } from 'zod';
import { readAppError } from '../../api/app-error.ts';

const problemsSchema = z.array(z.object({ field: z.string(), text: z.object({ zh: z.string(), en: z.string() }) }));

/** What the server found wrong with the fields of a form; null where the error is not about fields. */
export function formProblems(error: unknown, locale: Locale): readonly FieldProblem[] | null {
  const { code, data } = readAppError(error);
  if (code !== 'form_invalid') return null;
  const problems = problemsSchema.safeParse(data['problems']);
  return problems.success ? problems.data.map(({ field, text }) => ({ name: field, message: locale === 'en' ? text.en : text.zh })) : null;
}
