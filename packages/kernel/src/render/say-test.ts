import type { Baseline, Test } from '../scheme/format.ts';
import { classTitle, figure, titleOf, type Lang, type Naming } from './names.ts';
import { en } from './texts-en.ts';
import { zh, type Texts } from './texts-zh.ts';

export const textsOf = (lang: Lang): Texts => (lang === 'zh' ? zh : en);

type Op = Test['op'];

const OPPOSITE: Readonly<Record<Op, Op>> = { '>=': '<', '<': '>=', '>': '<=', '<=': '>', '==': '!=', '!=': '==' };

export const sayBaseline = (baseline: Baseline, id: string, lang: Lang, names: Naming): string => {
  const texts = textsOf(lang);
  if (typeof baseline === 'string') return figure(baseline, id, names);
  if ('by' in baseline) return texts.list(Object.entries(baseline.table).map(([key, value]) => texts.byClass(classTitle(key, names), figure(value, id, names))));
  return baseline.from === 'unit-target' ? texts.target : baseline.from === 'last-year' ? texts.lastYear : texts.groupMean;
};

/** A comparison in words, or its opposite. What equals 1 is done, what is above 0 is there. */
export const sayTest = (test: Test, lang: Lang, names: Naming, isOpposite = false): string => {
  const texts = textsOf(lang);
  const title = titleOf(test.of, names);
  const op = isOpposite ? OPPOSITE[test.op] : test.op;
  const isZero = test.than === '0';
  if (test.than === '1' && op === '==') return texts.done(title);
  if (test.than === '1' && op === '!=') return texts.notDone(title);
  if (isZero && (op === '!=' || op === '>')) return texts.present(title);
  if (isZero && (op === '==' || op === '<=')) return texts.absent(title);
  return texts.compared[op](title, sayBaseline(test.than, test.of, lang, names));
};

export const sayTests = (tests: readonly Test[], lang: Lang, names: Naming): string => tests.map((test) => sayTest(test, lang, names)).join(textsOf(lang).and);
