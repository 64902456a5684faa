import { schemeNames } from '@siheng/schemes';
import { usageError } from '../exit-codes.ts';
import { print, printJson } from '../output/print.ts';
import { explainText } from './explain-text.ts';
import { type RunOptions, scoreInput } from './load-run.ts';

type ExplainOptions = RunOptions & { readonly unit: string; readonly item?: string; readonly json: boolean };

/** `siheng explain`: the trace of a unit, written out. */
export const runExplain = async (options: ExplainOptions): Promise<void> => {
  const { scheme, scoring } = await scoreInput(options);
  const unit = scoring.units.find((candidate) => candidate.unit === options.unit);
  if (unit === undefined) throw usageError(`No unit "${options.unit}" in ${options.input}: it has ${scoring.units.map((candidate) => candidate.unit).join(', ')}.`);
  const items = unit.items.filter((item) => options.item === undefined || item.item === options.item);
  if (items.length === 0) throw usageError(`No item "${options.item ?? ''}" in ${scheme.id}: an item id looks like ${unit.items[0]?.item ?? ''}.`);
  if (options.json) printJson(options.item === undefined ? unit : { unit: unit.unit, items });
  else print(explainText(unit, options.item, { scheme, lang: options.lang, names: schemeNames(scheme, options.lang) }));
};
