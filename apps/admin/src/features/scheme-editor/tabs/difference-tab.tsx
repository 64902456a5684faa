import type { Scheme } from '@siheng/kernel';
import { EmptyState, usePickText } from '@siheng/ui';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftData } from '../model/draft-data.ts';
import { useEditor } from '../model/editor-context.ts';
import { DifferenceView } from './difference-view.tsx';

/** What the draft changes of the scheme that it started from. */
export function DifferenceTab({ base, baseContent }: { readonly base: DraftData['base']; readonly baseContent: Scheme | null }) {
  const { t } = useTranslation('drafts');
  const pick = usePickText();
  const { scheme, catalogue } = useEditor();
  const shown = useDeferredValue(scheme);
  if (baseContent === null) return <section className="sh-panel"><EmptyState title={t('diff.noBase')} reason={t('diff.noBaseReason')} /></section>;
  return (
    <section className="sh-panel" aria-label={t('tabs.difference')}>
      <h2>{t('diff.against', { title: base.title === null ? '' : pick(base.title) })}</h2>
      <DifferenceView before={baseContent} after={shown} catalogue={catalogue} />
    </section>
  );
}
