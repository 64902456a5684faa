import type { Item, Section } from './scheme-data.ts';

const says = (item: Item, said: Readonly<Record<string, { readonly zh: string; readonly en: string }>>, query: string): boolean => {
  const texts = [item.title.zh, item.title.en ?? '', ...item.standards.map((standard) => standard.text), ...item.rules.flatMap((rule) => [rule.text, said[rule.id]?.zh ?? '', said[rule.id]?.en ?? ''])];
  const wanted = query.toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(wanted));
};

/** The sections with the items that a reader looks for; a section without any is left out. */
export function filterSections(sections: readonly Section[], said: Readonly<Record<string, { readonly zh: string; readonly en: string }>>, filter: { readonly query?: string | undefined; readonly department?: string | undefined }): readonly Section[] {
  const keep = (item: Item): boolean => (filter.department === undefined || item.departments.includes(filter.department)) && (filter.query === undefined || says(item, said, filter.query));
  return sections.map((section) => ({ ...section, items: section.items.filter(keep) })).filter((section) => section.items.length > 0);
}

export const departmentsOf = (sections: readonly Section[]): readonly string[] => [...new Set(sections.flatMap((section) => section.items.flatMap((item) => item.departments)))];
