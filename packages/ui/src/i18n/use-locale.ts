import { useTranslation } from 'react-i18next';
import type { Locale } from './locale.ts';

/** The language in use; the component renders again when it changes. */
export function useLocale(): { readonly locale: Locale } {
  const { i18n } = useTranslation();
  return { locale: i18n.language === 'en' ? 'en' : 'zh-CN' };
}
