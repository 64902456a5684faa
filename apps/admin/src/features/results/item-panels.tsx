import { usePickText } from '@siheng/ui';
import { ExtensionPartView } from '../plugins/extension-part.tsx';
import { useItemPanels } from '../plugins/use-extensions.ts';
import type { ItemTrace } from './item-data.ts';

/** Panels that enabled plugins bring to the items which read their measures. */
export function ItemPanels({ trace }: { readonly trace: ItemTrace }) {
  const pick = usePickText();
  const panels = useItemPanels(Object.keys(trace.measures));
  return panels.map(({ plugin, part }) => (
    <section key={`${plugin}/${part.id}`} className="sh-panel" aria-label={pick(part.title)}>
      <h2>{pick(part.title)}</h2>
      <ExtensionPartView plugin={plugin} part={part} unit={trace.unit} />
    </section>
  ));
}
