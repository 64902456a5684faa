import type { Prisma } from '@siheng/db';
import { checkScheme, draftSchema, type SchemeProblem, sayProblem } from '@siheng/kernel';
import { z } from 'zod';
import { AppError } from '../errors/app-error.ts';

const most = 4_000_000;

/** An example unit with which an author tries the scheme: what is known of it, as text, and what the author expects. */
export const examplesSchema = z.array(z.strictObject({
  id: z.string().min(1).max(100),
  title: z.string().max(200),
  track: z.string().max(200),
  class: z.string().max(100).optional(),
  /** By measure id: decimal text, "" where nothing is known; "n/a": does not apply. */
  values: z.record(z.string(), z.string().max(2000)),
  /** By item id, or "total": decimal text. */
  expected: z.record(z.string(), z.string().max(40)),
})).max(200);

export type Examples = z.infer<typeof examplesSchema>;

const said = (problems: readonly SchemeProblem[]): readonly string[] => problems.map((problem) => `${problem.path}：${sayProblem(problem, 'zh').found}`);

/** Content as the editor can open it. What is only unfinished passes; what is no tree of a scheme is refused with all its problems. */
export const readContent = (content: unknown): { readonly title: string; readonly content: Prisma.InputJsonValue } => {
  const parsed = draftSchema.safeParse(content);
  if (!parsed.success || JSON.stringify(content).length > most) {
    const found = parsed.success ? [] : checkScheme(content).problems;
    const other = parsed.success ? [{ path: '', code: 'form', data: { found: `${JSON.stringify(content).length} B`, expected: `${most} B` } } as const] : parsed.error.issues.map((issue): SchemeProblem => ({ path: issue.path.join('.'), code: 'form', data: { found: '?', expected: issue.message } }));
    const problems = found.length > 0 ? found : other;
    throw new AppError('draft_unreadable', { count: problems.length, problems: said(problems.slice(0, 5)), found: problems });
  }
  return { title: parsed.data.title.zh, content: content as Prisma.InputJsonValue };
};
