import { EmptyState } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export function NotFound() {
  const { t } = useTranslation('shell');
  return <EmptyState title={t('notFound.title')} reason={t('notFound.reason')} action={<Link to="/overview">{t('notFound.home')}</Link>} />;
}
