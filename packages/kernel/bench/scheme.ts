// The workload as an ordinary scheme: 9 scored sections of 10 items, 10 bonus items, vetoes, a 70/10/10/10 composite, grades.
import type { Item, Rule, Scheme, Section } from '../src/index.ts';

const points = [20, 10, 15, 5, 10, 10, 15, 10, 10, 5];
const mostLost = [110, 110, 80, 110, 60, 110, 110, 60, 120];
/** In the order of the level numbers of the workload: 1 county, 2 city, 3 province, 4 nation. */
export const levels = ['county', 'city', 'province', 'nation'] as const;

export const measure = (m: number) => `bench/m${String(m).padStart(3, '0')}`;
export const ratioMeasure = (m: number) => `bench/r${String(m).padStart(3, '0')}`;
export const awardsMeasure = (k: number) => `bench/awards-${k}`;
const tenths = (t: number) => String(t / 10);

const base = (id: string) => ({ id, clause: id, text: id });
const occurrences = (id: string, m: number, x: number): Rule => ({ ...base(id), effect: 'deduct', amount: tenths(x), limit: 'item', quantity: { kind: 'occurrences', of: measure(m) } });
const shortfall = (id: string, m: number, required: number, x: number): Rule => ({ ...base(id), effect: 'deduct', amount: tenths(x), limit: 'item', quantity: { kind: 'shortfall', of: measure(m), required: String(required) } });
const flag = (id: string, m: number): Rule => ({ ...base(id), effect: 'deduct', amount: '0.5', limit: 'item', quantity: { kind: 'condition', test: { of: measure(m), op: '>', than: '0' }, counts: 'met' } });
const ratio = (id: string, m: number, target: number, step: number, x: number): Rule => ({ ...base(id), effect: 'deduct', amount: tenths(x), limit: 'item', quantity: { kind: 'percentage-points', of: ratioMeasure(m), target: String(target / 100), off: 'below', step: String(step), partial: 'ceil' } });
const zero = (id: string, m: number): Rule => ({ ...base(id), effect: 'zero', scope: 'item', quantity: { kind: 'condition', test: { of: measure(m), op: '>=', than: '1' }, counts: 'met' } });
const gain = (id: string, m: number, x: number): Rule => ({ ...base(id), effect: 'bonus', amount: tenths(x), limit: 'item', quantity: { kind: 'occurrences', of: measure(m) } });

const item = (id: string, kind: Item['kind'], fullPoints: string, rules: Rule[]): Item => ({ id, title: { zh: id }, kind, fullPoints, standards: [], method: [], departments: [], rules });

function scoredSection(c: number): Section {
  const o = 16 * c;
  const id = (j: number, r = 0) => `s${c}-${j}${r ? `-${r}` : ''}`;
  const rules: Rule[][] = [
    [occurrences(id(0), o, 5), zero(id(0, 1), o + 1)],
    [occurrences(id(1), o + 2, 10)],
    [shortfall(id(2), o + 3, 12 + 2 * c, 5)],
    [flag(id(3), o + 4)],
    [ratio(id(4), o + 5, 98 - (c % 3), 1, 5)],
    [ratio(id(5), o + 7, 100, 5, 3), flag(id(5, 1), o + 9)],
    [shortfall(id(6), o + 10, 40 + 5 * c, 1), occurrences(id(6, 1), o + 11, 2)],
    [occurrences(id(7), o + 12, 3)],
    [ratio(id(8), o + 13, 90 - c, 1, 5)],
    [flag(id(9), o + 15)],
  ];
  const full = points.map((p, j) => p + (c === 8 && j === 0 ? 10 : 0));
  return {
    id: `s${c}`, title: { zh: `s${c}` }, kind: 'scored', cap: tenths(mostLost[c] ?? 0),
    fullPoints: tenths(full.reduce((sum, p) => sum + p, 0)),
    items: rules.map((r, j) => item(`s${c}-${j}`, 'scored', tenths(full[j] ?? 0), r)),
  };
}

function bonusSection(): Section {
  const awards = Array.from({ length: 5 }, (_, k) => item(`b${k}`, 'bonus', '5', [{
    ...base(`b${k}`), effect: 'bonus', limit: 'item',
    quantity: { kind: 'events', of: awardsMeasure(k), highestPer: 'work', levels: [...levels] },
    amount: { by: 'event', fields: ['level'], table: { county: '1', city: '2', province: '3', nation: '5' } },
  }]));
  const ranks = Array.from({ length: 3 }, (_, k) => item(`b${5 + k}`, 'bonus', '1', [{
    ...base(`b${5 + k}`), effect: 'bonus', limit: 'item',
    quantity: { kind: 'rank', of: measure(174 + k), group: 'group', from: 'top' },
    amount: { by: 'place', table: { 1: '1', 2: '1', 3: '1', 4: '0.5', 5: '0.5', 6: '0.5' } },
  }]));
  const counts = [item('b8', 'bonus', '1', [gain('b8', 177, 2), zero('b8-1', 178)]), item('b9', 'bonus', '2', [gain('b9', 179, 5), zero('b9-1', 180)])];
  const vetoes = item('veto', 'bonus', '0', [181, 182, 183].map((m): Rule => ({
    ...base(`veto-${m}`), effect: 'veto', takes: ['bonus'], quantity: { kind: 'condition', test: { of: measure(m), op: '>', than: '0' }, counts: 'met' },
  })));
  return { id: 'bonus', title: { zh: 'bonus' }, kind: 'bonus', fullPoints: null, cap: '10', items: [...awards, ...ranks, ...counts, vetoes] };
}

export function workloadScheme(): Scheme {
  return {
    format: 1, id: 'workload', title: { zh: 'workload' }, period: { from: '2021-01-01', to: '2021-12-31' },
    source: { document: 'bench', issuedBy: 'bench', issuedAt: null }, classes: [], options: {} as Scheme['options'], rounding: { places: 4, mode: 'half-up' },
    tracks: [{
      id: 'station', title: { zh: 'station' }, unitKinds: ['station'], fullPoints: '100',
      sections: [...Array.from({ length: 9 }, (_, c) => scoredSection(c)), bonusSection()],
      composite: { content: '70', parts: [184, 185, 186].map((m) => ({ of: measure(m), weight: '10', title: { zh: measure(m) } })) },
    }],
    grading: {
      within: 'group',
      grades: [
        { id: '4', title: { zh: '4' }, when: { vetoed: true } },
        { id: '1', title: { zh: '1' }, when: { totalAtLeast: '90', rankWithin: 4 } },
        { id: '2', title: { zh: '2' }, when: { totalAtLeast: '80' } },
        { id: '3', title: { zh: '3' }, when: { totalAtLeast: '60' } },
        { id: '4', title: { zh: '4' }, when: {} },
      ],
    },
  };
}
