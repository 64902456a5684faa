import { type Item, type Scheme, schemeSchema } from '@siheng/kernel';
import { loadScheme } from '@siheng/schemes';

const clause = '004-绩效目标设定-2-c';
const note = '演示分解（合成）：文件没有列出自选指标的名称和分值，这里用业务记录可以算出的五项各10分，其余50分仍为整套录入';
const points = '10';

type Measured = { readonly title: string; readonly en: string; readonly of: string; readonly target: string };

const measured: readonly Measured[] = [
  { title: '纠纷及时录入率', en: 'Disputes entered on time', of: 'mediation/disputes-entered-on-time-ratio', target: '0.98' },
  { title: '调解协议履行率', en: 'Agreements performed', of: 'mediation/agreement-performance-ratio', target: '0.98' },
  { title: '法律援助案件录入率', en: 'Legal-aid cases entered', of: 'legal-aid/aid-cases-entered-ratio', target: '1' },
  { title: '社区矫正定位成功率', en: 'Location success in community correction', of: 'community-correction/location-success-ratio', target: '0.98' },
  { title: '重大决策合法性审查率', en: 'Decisions reviewed for legality', of: 'law-based-government/legality-review-ratio', target: '1' },
];

const itemOf = (text: string, { title, en, of, target }: Measured, index: number): Item => ({
  id: `004-自选指标-演示${index + 1}`, title: { zh: `${title}（演示分解）`, en: `${en} (demo)` }, kind: 'scored', fullPoints: points, standards: [], method: [], departments: ['局绩效办'], notInSource: note,
  rules: [{ id: `${clause}.demo${index + 1}`, clause, text, effect: 'deduct', limit: 'item', amount: '1', quantity: { kind: 'percentage-points', of, target, off: 'below', step: '1' }, notes: note }],
});

/** The library's scheme, with part of the optional indicators broken down into measures of records: for the demo only. */
export const longyanWithRecords = (): Scheme => {
  const scheme = loadScheme('longyan-2020');
  const rest = String(100 - measured.length * Number(points));
  return schemeSchema.parse({ ...scheme, title: { zh: `${scheme.title.zh}（自选指标部分为演示分解）`, en: `${scheme.title.en ?? scheme.title.zh} (part of the optional indicators broken down for the demo)` }, tracks: scheme.tracks.map((track) => ({ ...track, sections: track.sections.map((section) => {
    const [set] = section.items;
    const [rule] = set?.rules ?? [];
    if (section.id !== '自选指标' || set === undefined || rule?.quantity.kind !== 'judged') return section;
    const whole: Item = { ...set, fullPoints: rest, rules: [{ ...rule, effect: 'earn', amount: rest, limit: 'item', quantity: { ...rule.quantity, max: rest } }], notInSource: `${set.notInSource ?? ''}${note}。` };
    return { ...section, items: [whole, ...measured.map((one, index) => itemOf(rule.text, one, index))] };
  }) })) });
};
