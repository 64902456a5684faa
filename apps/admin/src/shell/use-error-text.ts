import { useLocale } from '@siheng/ui';
import { readAppError } from '../api/app-error.ts';

/** Turns any error into the sentence for the reader. */
export function useErrorText(): (error: unknown) => string {
  const { locale } = useLocale();
  return (error) => {
    const shown = readAppError(error);
    return locale === 'en' ? shown.en : shown.zh;
  };
}
