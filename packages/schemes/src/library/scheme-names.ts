import type { Names, Scheme } from '@siheng/kernel';
import { measureCatalogue } from './measure-catalogue.ts';

/** How the measures and classes of a scheme are called, for the texts of rules and traces. `extra`: titles of measures that are not in the catalogue. */
export const schemeNames = (scheme: Pick<Scheme, 'classes'>, lang: 'zh' | 'en', extra: ReadonlyMap<string, string> = new Map()): Names => {
  const measures = new Map(measureCatalogue().map((measure) => [measure.id, { title: measure[lang], unit: measure.unit }]));
  const classes = new Map(scheme.classes.map(({ id, title }) => [id, title[lang] ?? title.zh]));
  return {
    measure: (id) => measures.get(id) ?? extra.get(id) ?? id,
    className: (id) => classes.get(id) ?? id,
  };
};
