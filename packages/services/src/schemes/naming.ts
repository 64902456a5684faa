import { type Lang, type Names, type Rule, type RuleNote, type Scheme, sayLine, sayNote, sayRule, sayTest, type Test, type TraceLine } from '@siheng/kernel';
import { measureCatalogue } from '@siheng/schemes';
import type { Deps } from '../deps.ts';
import { measureName, needName, type Said } from './measure-names.ts';

const unitOf = (deps: Pick<Deps, 'registry'>, id: string, scheme: Scheme): string | undefined => deps.registry.metric(id)?.metric.unit ?? scheme.measures?.find((measure) => measure.id === id)?.unit ?? measureCatalogue().find((measure) => measure.id === id)?.unit;

const namesIn = (deps: Pick<Deps, 'registry'>, scheme: Scheme, lang: Lang): Names => ({
  measure: (id) => {
    const unit = unitOf(deps, id, scheme);
    return { title: needName(deps, id, scheme)[lang], ...(unit === undefined ? {} : { unit }) };
  },
  className: (id) => {
    const title = scheme.classes.find((one) => one.id === id)?.title;
    return title?.[lang] ?? title?.zh ?? id;
  },
});

/** Says the parts of a scheme and of its results in both languages, with the names that people use. */
export type Sayer = {
  readonly rule: (rule: Rule) => Said;
  readonly line: (line: TraceLine, rule: Rule | undefined) => Said;
  readonly note: (note: RuleNote) => Said;
  readonly test: (test: Test) => Said;
  readonly measure: (id: string) => Said;
};

export const createSayer = (deps: Pick<Deps, 'registry'>, scheme: Scheme): Sayer => {
  const [zh, en] = [namesIn(deps, scheme, 'zh'), namesIn(deps, scheme, 'en')];
  return {
    rule: (rule) => ({ zh: sayRule(rule, 'zh', zh), en: sayRule(rule, 'en', en) }),
    line: (line, rule) => ({ zh: sayLine(line, 'zh', zh, rule), en: sayLine(line, 'en', en, rule) }),
    note: (note) => ({ zh: sayNote(note, 'zh', zh), en: sayNote(note, 'en', en) }),
    measure: (id) => measureName(deps, id, scheme),
    test: (test) => ({ zh: sayTest(test, 'zh', zh), en: sayTest(test, 'en', en) }),
  };
};
