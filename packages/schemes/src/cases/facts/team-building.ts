import type { JsonNumber } from '../../json/exact-json.ts';
import { type FactPart, type FactRow, givenFields, rowsOf } from './fact-set.ts';
import type { CaseFacts } from './format.ts';
import { monthDay, type Period, quarterDay } from './period.ts';

type InfoItems = NonNullable<CaseFacts['infoItems']>;

const countOf = (number: JsonNumber | undefined): number => Number(number?.text ?? 0);

/** Pieces that were sent in: by month where the months are known, else somewhere in the year. */
const submittedRows = ({ submitted, submittedByMonth }: InfoItems, period: Period): readonly FactRow[] =>
  submittedByMonth === undefined
    ? rowsOf(countOf(submitted), (number) => ({ infoNo: `sent-${number}`, submittedAt: period.from }))
    : submittedByMonth.flatMap((count, index) => rowsOf(countOf(count), (number) => ({ infoNo: `sent-${index + 1}-${number}`, submittedAt: monthDay(period, index + 1) })));

/** Pieces that were adopted, those of a named level first; they say nothing about what was sent in. */
const adoptedRows = ({ adopted, adoptedByLevel = {} }: InfoItems, period: Period): readonly FactRow[] => {
  const levels = Object.entries(adoptedByLevel).flatMap(([level, count]) =>
    rowsOf(countOf(count), (number) => ({ infoNo: `adopted-${level}-${number}`, adoptedBy: level, adoptedAt: period.from })));
  return [...levels, ...rowsOf(Math.max(0, countOf(adopted) - levels.length), (number) => ({ infoNo: `adopted-${number}`, adoptedAt: period.from }))];
};

/** 信息报送 and 经费支出 as rows of the team-building datasets. */
export const teamBuildingFacts = ({ infoItems, spending }: CaseFacts, period: Period): readonly FactPart[] => [
  ...(infoItems === undefined ? [] : [{
    datasets: { 'team-building/info-items': [...submittedRows(infoItems, period), ...adoptedRows(infoItems, period)] },
    given: givenFields('infoItems', [infoItems], ['submitted', 'submittedByMonth', 'adopted', 'adoptedByLevel']),
  }]),
  ...(spending === undefined ? [] : [{
    datasets: {
      'team-building/spending': spending.cumulativeByQuarterCNY.map((spent, index) => ({
        statementNo: `quarter-${index + 1}`, quarter: index + 1, countedOn: quarterDay(period, index), budgetCNY: Number(spending.budgetCNY.text), spentCNY: Number(spent.text),
      })),
    },
    given: ['spending'],
  }]),
];
