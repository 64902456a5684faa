import { formatExact, type UnitScore } from '@siheng/kernel';
import { print, printJson } from '../output/print.ts';
import { textTable } from '../output/text-table.ts';
import { type RunOptions, scoreInput } from './load-run.ts';

const words = {
  zh: { columns: ['名次', '单位', '总分', '基础分', '加分', '总分扣分', ''], provisional: (count: number) => `暂定：${count}处未报送` },
  en: { columns: ['Rank', 'Unit', 'Total', 'Base', 'Bonus', 'Deducted', ''], provisional: (count: number) => `provisional: ${count} not reported` },
};

const row = (unit: UnitScore, places: number, provisional: (count: number) => string): readonly string[] => [
  String(unit.rank), unit.unit,
  ...[unit.total, unit.base, unit.bonus, unit.totalDeductions].map((value) => formatExact(value, places)),
  unit.provisional ? provisional(unit.missing.length) : '',
];

/** `siheng score`: the league table, or the whole result with `--json`. */
export const runScore = async (options: RunOptions & { readonly json: boolean }): Promise<void> => {
  const { scheme, scoring } = await scoreInput(options);
  if (options.json) {
    printJson({ scheme: scheme.id, ...scoring });
    return;
  }
  const { columns, provisional } = words[options.lang];
  const ranked = [...scoring.units].sort((a, b) => a.rank - b.rank);
  print(scheme.title[options.lang] ?? scheme.title.zh);
  print(textTable(columns.map((title, index) => (index === 1 || index === 6 ? { title } : { title, align: 'right' })), ranked.map((unit) => row(unit, scheme.rounding.places, provisional))));
};
