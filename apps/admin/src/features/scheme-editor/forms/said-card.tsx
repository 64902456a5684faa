import type { Rule } from '@siheng/kernel';
import { useLocale } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../model/editor-context.ts';
import { saidOf } from '../model/names.ts';

/** The sentence of the source, and below it what the system will do: the author compares the two. */
export function SaidCard({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation('drafts');
  const { names } = useEditor();
  const { locale } = useLocale();
  const said = saidOf(rule, 'zh', names.zh);
  const english = locale === 'en' ? saidOf(rule, 'en', names.en) : null;
  return (
    <aside className="said-card" aria-label={t('rule.compareBoth')}>
      <h3>{t('rule.source')}</h3>
      <blockquote>{rule.text === '' ? <span className="sh-quiet">{t('rule.sourceMissing')}</span> : rule.text}</blockquote>
      <h3>{t('rule.said')}</h3>
      <p className="said-words" role="status">{said ?? <span className="sh-quiet">{t('rule.notYet')}</span>}</p>
      {english === null ? null : <p className="sh-quiet">{english}</p>}
    </aside>
  );
}
