import { useMemo } from 'react';
import type { Locale } from './locale.ts';
import { useLocale } from './use-locale.ts';

/** How words are put together in a language: full-width marks in Chinese, half-width ones in English. */
export type Words = {
  readonly labelled: (label: string, value: string) => string;
  readonly list: (values: readonly string[]) => string;
  readonly range: (from: string, to: string) => string;
};

export const wordsOf = (locale: Locale): Words => (locale === 'zh-CN'
  ? { labelled: (label, value) => `${label}：${value}`, list: (values) => values.join('、'), range: (from, to) => `${from}～${to}` }
  : { labelled: (label, value) => `${label}: ${value}`, list: (values) => values.join(', '), range: (from, to) => `${from} – ${to}` });

/** `wordsOf` of the language in use. */
export function useWords(): Words {
  const { locale } = useLocale();
  return useMemo(() => wordsOf(locale), [locale]);
}
