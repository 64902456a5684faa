import { expect, it } from 'vitest';
import { createScores, liveStanding, rankColumns, scoreColumns, type NumberColumn } from '../src/index.ts';
import { prepareWorkload } from './workload.ts';

/** Changed by turns: counts, conditions, ranked measures. */
const changed = [0, 3, 10, 57, 100, 130, 150, 160, 170];

it('one changed value after the other gives the totals and ranks of scoring all again', () => {
  const { bound, table } = prepareWorkload(1500);
  const live = liveStanding(bound, table, createScores(bound, table.units));
  if (!live) throw new Error('not live');
  const fresh = createScores(bound, table.units);
  let seed = 1;
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const numbers = table.columns.filter((column): column is NumberColumn => column?.kind === 'number');
  for (let i = 0; i < 300; i++) {
    const unit = random(table.units);
    const column = numbers[i % 3 === 0 ? numbers.length - 1 - random(10) : (changed[random(changed.length)] ?? 0) % numbers.length];
    if (column) column.num[unit] = random(40);
    const moved = live.change(unit);
    if (i % 10 !== 0) continue;
    scoreColumns(bound, fresh);
    const ranks = rankColumns(fresh, table);
    for (const one of [unit, ...moved, random(table.units)]) expect(live.of(one)).toMatchObject({ total: fresh.totals[one], rank: ranks.overall[one], groupRank: ranks.inGroup[one] });
  }
  scoreColumns(bound, fresh);
  const ranks = rankColumns(fresh, table);
  for (let unit = 0; unit < table.units; unit++) expect(live.of(unit)).toMatchObject({ total: fresh.totals[unit], rank: ranks.overall[unit] });
});
