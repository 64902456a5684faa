import { addExact, type Scheme } from '@siheng/kernel';
import { itemPlaces, rulePlaces } from './scheme-parts.ts';

/** The size and the reach of a scheme, for lists. */
export const describeScheme = (scheme: Scheme) => ({
  schemeId: scheme.id, title: scheme.title, document: scheme.source.document, issuedBy: scheme.source.issuedBy, period: scheme.period,
  fullPoints: scheme.tracks.reduce((sum, track) => addExact(sum, track.fullPoints), '0'),
  sections: scheme.tracks.reduce((sum, track) => sum + track.sections.length, 0), items: itemPlaces(scheme).length, rules: rulePlaces(scheme).length,
  unitKinds: [...new Set(scheme.tracks.flatMap((track) => track.unitKinds))],
  hasClasses: scheme.classes.length > 0,
  departments: [...new Set(itemPlaces(scheme).flatMap(({ item }) => item.departments))],
});
