import { expect, test } from 'vitest';
import { itemOf, schemeOf, sectionOf } from '../../test/scheme-of.ts';
import { compileScheme } from './compile-scheme.ts';

const track = (id: string, rankedAs?: string) => ({ id, title: { zh: id }, unitKinds: [id], fullPoints: '10', sections: [sectionOf([itemOf([], { id: `${id}.i` })])], ...(rankedAs === undefined ? {} : { rankedAs }) });
const scheme = schemeOf([], { tracks: [track('station'), track('office'), track('law-firm', 'secondary'), track('notary', 'secondary')], rankedTogether: [['office', 'law-firm', 'notary']] });

test('前2名 among offices and secondary units, or among units of one kind, or among all', () => {
  expect(compileScheme(scheme).rankedTogether).toEqual([[1, 2, 3], [0]]);
  expect(compileScheme(scheme, { rankGroups: 'by-kind' }).rankedTogether).toEqual([[0], [1], [2, 3]]);
  expect(compileScheme(scheme, { rankGroups: 'all' }).rankedTogether).toEqual([[0, 1, 2, 3]]);
});
