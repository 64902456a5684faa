import { lossOf, overExact, type RectificationPlan, type RectificationPlanItem, type Rule, type Scheme, schemeSchema, type Test } from '@siheng/kernel';

const demoOnly = '演示设定，非文件所载：分值是省厅2016年的应得分，做法没有保持时再失去2016年的失分';

/** From how many on a check was kept in every one of its periods; a number of reports counts by the quarter. */
const keptFrom = (of: string): string => (of === 'team-building/platform-analysis-reports' ? '4' : '1');

/** Measures without a threshold in the document. */
const unmeasured = new Set(['legal-aid/aid-cases-per-population-quarter']);

const testsOf = ({ standards = [], checks = [] }: RectificationPlanItem): readonly Test[] => {
  const own = standards.slice(-1);
  const measured = new Set(standards.map(({ of }) => of));
  return [...own, ...checks.filter(({ of }) => !measured.has(of) && !unmeasured.has(of)).map(({ of }): Test => ({ of, op: '>=', than: keptFrom(of) }))];
};

const rulesOf = (item: RectificationPlanItem): readonly Rule[] => {
  const tests = testsOf(item);
  return tests.map((test, index): Rule => ({
    id: tests.length === 1 ? item.id : `${item.id}.${index + 1}`, clause: item.clause, text: item.text, effect: 'deduct', limit: 'item',
    amount: overExact(lossOf(item) ?? '0', String(tests.length)), quantity: { kind: 'condition', test, counts: 'unmet' }, notes: demoOnly,
  }));
};

/** The measurable part of a rectification plan as a sheet for the bureau's own year: what the document leaves open is left out. Made for the demo only. */
export const ownCheckOf = (plan: RectificationPlan): Scheme => {
  const items = plan.items.map((item) => ({ item, rules: rulesOf(item) })).filter(({ rules }) => rules.length > 0);
  const sumOf = (chosen: typeof items): string => String(chosen.reduce((sum, { item }) => sum + Number(item.full) * 100, 0) / 100);
  const sections = [...new Set(items.map(({ item }) => item.section))].map((section) => {
    const own = items.filter(({ item }) => item.section === section);
    return {
      id: section, title: { zh: section }, kind: 'scored', fullPoints: sumOf(own),
      items: own.map(({ item, rules }) => ({
        id: item.id, title: { zh: item.text.split(/[（(]/)[0]?.split(/[：:]/).at(-1) ?? item.id }, kind: 'scored', fullPoints: item.full, departments: item.departments, method: ['系统核对'], notInSource: demoOnly, rules,
        standards: [{ clause: item.clause, text: item.text, tests: testsOf(item) }],
      })),
    };
  });
  return schemeSchema.parse({
    format: 1, id: 'jintan-2017-own-check', title: { zh: '2017年度整改措施落实自查（演示）', en: 'Own check of the plan in 2017 (demo)' }, period: plan.period, source: plan.source, classes: [], options: { ...plan.options },
    rounding: { places: 2, mode: 'half-up' }, tracks: [{ id: 'bureau', title: { zh: '区司法局', en: 'Bureau' }, unitKinds: ['bureau'], fullPoints: sumOf(items), sections }],
  });
};
