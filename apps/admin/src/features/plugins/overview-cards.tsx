import { usePickText } from '@siheng/ui';
import { ExtensionPartView } from './extension-part.tsx';
import { useOverviewCards } from './use-extensions.ts';

/** Cards that enabled plugins bring to the overview. */
export function OverviewCards() {
  const pick = usePickText();
  const cards = useOverviewCards();
  if (cards.length === 0) return null;
  return (
    <div className="sh-grid-2">
      {cards.map(({ plugin, part }) => (
        <section key={`${plugin}/${part.id}`} className="sh-panel" aria-label={pick(part.title)}>
          <h2>{pick(part.title)}</h2>
          <ExtensionPartView plugin={plugin} part={part} unit={null} />
        </section>
      ))}
    </div>
  );
}
