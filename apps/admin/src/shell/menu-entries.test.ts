import { expect, test } from 'vitest';
import { menuKeyOf } from './menu-entries.ts';

test.each([
  ['/overview', '/overview'],
  ['/data', '/data'],
  ['/data/import', '/data/import'],
  ['/data/forms/entry', '/data/forms'],
  ['/data/collection', '/data/collection'],
  ['/results', '/results'],
  ['/results/units/u1/items/i1', '/results'],
  ['/results/runs', '/results/runs'],
  ['/results/compare', '/results/runs'],
  ['/extensions/mediation/map', '/extensions/mediation/map'],
  ['/', '/overview'],
  ['/settings/units/import', '/settings/units'],
  ['/settings/policy', '/settings/policy'],
])('%s belongs to %s', (path, key) => {
  expect(menuKeyOf(path)).toBe(key);
});
