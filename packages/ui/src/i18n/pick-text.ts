import { useCallback } from 'react';
import type { Locale } from './locale.ts';
import { useLocale } from './use-locale.ts';

type Bilingual = { readonly zh: string; readonly en?: string | undefined };

/** A text of a scheme or a plugin in the language in use; Chinese where there is no English. */
export const pickText = (text: Bilingual, locale: Locale): string => (locale === 'en' ? (text.en ?? text.zh) : text.zh);

/** `pickText` bound to the language in use. */
export function usePickText(): (text: Bilingual) => string {
  const { locale } = useLocale();
  return useCallback((text) => pickText(text, locale), [locale]);
}
