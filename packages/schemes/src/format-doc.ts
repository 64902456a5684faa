import { ruleSchema, sayRule } from '@siheng/kernel';
import { loadScheme } from './library/scheme-library.ts';
import { schemeNames } from './library/scheme-names.ts';

/** The page that shows each rule part beside a real clause. */
export const formatDocUrl = new URL('../../../docs/scheme-format.md', import.meta.url);

/** A rule of the page with the sentence that stands above it and what it says when it is said back. */
const example = /> ([^\n]+)\n\n```json\n(\{[\s\S]*?\n\})\n```\n\nSaid back: ([^\n]*)/g;

export type DocExample = { readonly sentence: string; readonly rule: unknown; readonly said: string };

export const docExamples = (page: string): readonly DocExample[] =>
  [...page.matchAll(example)].map(([, sentence = '', json = '', said = '']) => ({ sentence, rule: JSON.parse(json) as unknown, said }));

/** A rule of the page in Chinese, as the kernel says it. */
export const sayExample = (rule: unknown): string => sayRule(ruleSchema.parse(rule), 'zh', schemeNames(loadScheme('wujin-2018'), 'zh'));

/** The page with every "Said back" line as the kernel says it now. */
export const refreshDoc = (page: string): string =>
  page.replace(example, (whole: string, _sentence: string, json: string, said: string) => whole.slice(0, whole.length - said.length) + sayExample(JSON.parse(json)));
