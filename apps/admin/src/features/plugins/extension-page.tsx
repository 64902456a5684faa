import { EmptyState, PageFrame, usePickText } from '@siheng/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExtensionPartView } from './extension-part.tsx';
import { usePluginPages } from './use-extensions.ts';

const route = getRouteApi('/app/extensions/$plugin/$page');

/** A page that a plugin brings. */
export function ExtensionPage() {
  const { t } = useTranslation('plugins');
  const pick = usePickText();
  const { plugin, page } = route.useParams();
  const found = usePluginPages().find((candidate) => candidate.plugin === plugin && candidate.part.id === page);
  if (found === undefined) return <PageFrame title={t('title')}><div className="sh-panel"><EmptyState title={t('pageMissing')} reason={t('pageMissingReason')} /></div></PageFrame>;
  return <PageFrame title={pick(found.part.title)}><ExtensionPartView plugin={plugin} part={found.part} unit={null} /></PageFrame>;
}
