import { expect, test } from 'vitest';
import type { Bureau } from '../bureaus/use-bureaus.ts';
import { type AdoptedScheme, assessedUnits, openInput, proposal } from './assessment-data.ts';

const scheme: AdoptedScheme = {
  hash: 'h', decision: '1号', publishedAt: '2018-09-17T00:00:00Z', plugins: ['mediation'], schemeId: 's', title: { zh: '细则' }, document: '48号', issuedBy: '局', period: { from: '2018-01-01', to: '2018-12-31' },
  fullPoints: '100', sections: 1, items: 1, rules: 1, unitKinds: ['station'], hasClasses: true, departments: [],
};
const unit = (id: string, kind: string, validTo: string | null): Bureau => ({ id, code: id, name: id, shortName: id, kind, class: null, parentId: 'wj', residentPopulation: null, validTo });
const units = [unit('a', 'station', null), unit('b', 'office', null), unit('c', 'station', '2017-12-31'), unit('d', 'station', '2018-01-01')];

test('all units of the assessed kinds that exist in the period are proposed, with the period of the scheme', () => {
  expect(assessedUnits(scheme, units).map(({ id }) => id)).toEqual(['a', 'd']);
  expect(openInput('wj', scheme, proposal(scheme, units, (year) => `${year}年度`))).toEqual({
    orgId: 'wj', schemeHash: 'h', title: '2018年度', period: { from: '2018-01-01', to: '2018-12-31' }, asOf: '2018-12-31', units: ['a', 'd'], plugins: ['mediation'],
  });
});
