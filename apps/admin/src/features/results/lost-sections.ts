import { lostOf } from '@siheng/ui';
import type { SheetSection } from './sheet-data.ts';

/** The sections with the items that lost points or are still open. */
export const lostSections = (sections: readonly SheetSection[]): readonly SheetSection[] =>
  sections
    .map((section) => ({ ...section, items: section.items.filter((item) => item.state === 'unscored' || (item.kind === 'scored' && lostOf(item.full, item.got) !== null)) }))
    .filter((section) => section.items.length > 0);
