import { useTranslation } from 'react-i18next';

/** Grey lines in place of content that is on its way. */
export function LoadingState({ lines = 6 }: { readonly lines?: number }) {
  const { t } = useTranslation('ui');
  return (
    <div role="status" aria-label={t('states.loading')} className="sh-loading">
      {Array.from({ length: lines }, (_line, at) => <span key={at} className="sh-loading-line" />)}
    </div>
  );
}
