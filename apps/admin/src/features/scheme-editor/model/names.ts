import { type Lang, type Names, type Rule, type Scheme, sayRule } from '@siheng/kernel';
import type { OfferedMeasure } from './draft-data.ts';

export type Catalogue = ReadonlyMap<string, OfferedMeasure>;

/** How the parts of a draft are called: metrics and what people judge by the catalogue, the scheme's own measures by itself. */
export const namesOf = (scheme: Scheme, catalogue: Catalogue, lang: Lang): Names => ({
  measure: (id) => {
    const own = (scheme.measures ?? []).find((measure) => measure.id === id);
    if (own !== undefined) return { title: own.title[lang] ?? own.title.zh, unit: own.unit };
    const measure = catalogue.get(id);
    return measure === undefined ? { title: id === '' ? '…' : id } : { title: measure.title[lang], unit: measure.unit };
  },
  className: (id) => {
    const title = scheme.classes.find((one) => one.id === id)?.title;
    return title?.[lang] ?? title?.zh ?? id;
  },
});

/** The rule said back; null while a number is missing that the sentence needs. */
export const saidOf = (rule: Rule, lang: Lang, names: Names): string | null => {
  try {
    return sayRule(rule, lang, names);
  } catch {
    return null;
  }
};

/** Unit in which a measure is counted: of the scheme's own, else of the catalogue. */
export const unitOf = (scheme: Scheme, catalogue: Catalogue, id: string): string => (scheme.measures ?? []).find((measure) => measure.id === id)?.unit ?? catalogue.get(id)?.unit ?? '';
