import { readFileSync } from 'node:fs';
import { compileScheme, score, type UnitScore } from '@siheng/kernel';
import { readCases } from './cases/read-cases.ts';
import { scoringUnitInputs } from './cases/run-scoring.ts';
import { type LibraryEntry, loadScheme } from './library/scheme-library.ts';

/** Without the items and sections that are as they began: what is left says what happened. */
const whatHappened = ({ unit, items, sections, base, bonus, total, rank }: UnitScore): object => ({
  unit, base, bonus, total, rank,
  sections: Object.fromEntries(sections.map(({ section, got, lines }) => [section, lines.length === 0 ? got : { got, lines }])),
  items: items.filter(({ lines, state }) => lines.length > 0 || state !== 'scored').map(({ item, state, got, lines }) => ({ item, state, got, lines })),
});

/** Every unit of the scheme's own scoring cases, with its trace to the last digit: a change of the kernel or of the scheme shows as a difference here. */
export const goldenResult = (entry: LibraryEntry): string => {
  const scheme = loadScheme(entry.id);
  const plan = compileScheme(scheme);
  const file = readCases(readFileSync(new URL('cases.json', entry.folder), 'utf8'));
  const cases = 'cases' in file ? file.cases.flatMap((one) => ('form' in one && one.form.kind === 'scoring' ? [one.form] : [])) : [];
  const results = cases.map(({ id, inputs }) => ({ case: id, units: score(plan, { units: scoringUnitInputs(plan, inputs) }).units.map(whatHappened) }));
  return `${JSON.stringify(results, null, 1)}\n`;
};
