import { usePickText } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import { itemAnchor } from './item-article.tsx';
import type { Section } from './scheme-data.ts';

const goTo = (id: string): void => document.getElementById(itemAnchor(id))?.scrollIntoView({ block: 'start' });

/** Contents of the document: a click goes to the item. */
export function SchemeContents({ sections }: { readonly sections: readonly Section[] }) {
  const { t } = useTranslation('schemes');
  const pick = usePickText();
  return (
    <nav aria-label={t('contents')} className="sh-panel scheme-contents">
      <h2>{t('contents')}</h2>
      {sections.map((section) => (
        <div key={section.id}>
          <p><span>{pick(section.title)}</span><span className="sh-quiet sh-num">{section.fullPoints ?? section.cap ?? '—'}</span></p>
          <ul>
            {section.items.map((item) => (
              <li key={item.id}><button type="button" onClick={() => goTo(item.id)}><span>{pick(item.title)}</span><span className="sh-quiet sh-num">{item.fullPoints ?? '—'}</span></button></li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
