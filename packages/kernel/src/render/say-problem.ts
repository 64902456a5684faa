import type { SchemeProblem } from '../scheme/problem.ts';
import type { Lang } from './names.ts';
import { problemsEn, problemsZh } from './problem-texts.ts';

/** A problem of a scheme in words: where it is stands in `path`. */
export type SaidProblem = { readonly path: string; readonly found: string; readonly expected: string; readonly todo: string };

export const sayProblem = ({ path, code, data }: SchemeProblem, lang: Lang): SaidProblem => {
  const [found, expected, todo] = (lang === 'zh' ? problemsZh : problemsEn)[code](data);
  return { path, found, expected, todo };
};
