import { describe, expect, test } from 'vitest';
import { loadScheme } from '../src/index.ts';
import { casesWithoutRecords } from './project-cases.ts';

const scheme = loadScheme('longyan-2020');

test.each(casesWithoutRecords('longyan-2020'))('case $id', ({ run }) => {
  expect(run()).toEqual([]);
});

describe('the document', () => {
  test('640 of base and 200 of excellence: 20, 12 and 8 indicators, named where the source names them', () => {
    const [bureau] = scheme.tracks;
    expect(bureau?.fullPoints).toBe('840');
    expect(bureau?.sections.map(({ id, fullPoints, excellence, indicators }) => [id, fullPoints, excellence ?? false, indicators?.count, indicators?.names?.length ?? null])).toEqual([
      ['规定指标', '540', false, 20, 20],
      ['自选指标', '100', false, 12, null],
      ['争先创优指标', '200', true, 8, 8],
    ]);
  });

  test('points that the source does not give are entered as a whole, and said to be so', () => {
    const items = scheme.tracks.flatMap((track) => track.sections.flatMap((section) => section.items));
    expect(items.filter((item) => item.notInSource !== undefined).map(({ id }) => id)).toEqual(['004-规定指标-1', '004-自选指标-1', '004-争先创优指标-1', '004-绩效评价-2']);
  });

  test('what the document leaves open has no value yet', () => {
    expect(scheme.parameters?.map(({ id, value }) => [id, value])).toEqual([['outstandingTopN', null], ['poorBelowPercentOfFull', null], ['reportDueDate', null]]);
  });

  test('five stages without a gap', () => {
    const days = (scheme.cycle?.stages ?? []).map(({ from, to }) => [from, to]);
    const nextDay = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
    expect(days.slice(1).map(([from]) => from)).toEqual(days.slice(0, -1).map(([, to]) => nextDay(to ?? '')));
  });
});
