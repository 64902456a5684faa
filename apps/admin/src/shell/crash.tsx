import { ErrorState } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import { useErrorText } from './use-error-text.ts';

/** What a page shows when it fails to load or to draw. */
export function Crash({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('shell');
  const errorText = useErrorText();
  const message = error instanceof Error && !('data' in error) ? error.message : errorText(error);
  return <ErrorState title={t('crash.title')} message={message} onRetry={() => globalThis.location.reload()} />;
}
