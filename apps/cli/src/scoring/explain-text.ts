import { formatExact, type Item, type ItemScore, type Names, type RuleNote, type Rule, sayLine, sayNote, type Scheme, type TraceLine, type UnitScore } from '@siheng/kernel';

type Lang = 'zh' | 'en';

const words = {
  zh: {
    total: (total: string, rank: number) => `总分 ${total}　第${rank}名`, of: (got: string, full: string | null) => (full === null ? `得${got}分` : `得${got}分，满分${full}分`),
    sums: (base: string, bonus: string, less: string) => `基础分 ${base} + 加分 ${bonus} − 总分扣分 ${less}`, standard: '标准：', sentence: '原文：', evidence: '依据：', provisional: '暂定：有未报送的内容',
    untouched: '没有扣分或加分',
  },
  en: {
    total: (total: string, rank: number) => `Total ${total}  rank ${rank}`, of: (got: string, full: string | null) => (full === null ? `${got} points` : `${got} of ${full} points`),
    sums: (base: string, bonus: string, less: string) => `base ${base} + bonus ${bonus} − deducted from the total ${less}`, standard: 'Standard: ', sentence: 'Sentence: ', evidence: 'Evidence: ', provisional: 'Provisional: something is not reported',
    untouched: 'nothing was taken or added',
  },
} as const;

/** What the texts are made of: the scheme's parts by id, names, language. */
export type Explaining = { readonly scheme: Scheme; readonly names: Names; readonly lang: Lang };

const itemsOf = (scheme: Scheme): ReadonlyMap<string, Item> => new Map(scheme.tracks.flatMap((track) => track.sections.flatMap((section) => section.items.map((item) => [item.id, item]))));

const lineText = (line: TraceLine, rule: Rule | undefined, { names, lang }: Explaining): readonly string[] => [
  `  · ${sayLine(line, lang, names, rule)}`,
  ...(rule === undefined ? [] : [`    ${words[lang].sentence}${rule.text}`]),
  ...(line.evidence.length === 0 ? [] : [`    ${words[lang].evidence}${line.evidence.join('、')}`]),
];

/** A note that tells something: an assumption about every unlisted measure would bury the rest. */
const isTelling = (note: RuleNote): boolean => note.kind !== 'not-applicable' || note.reason !== 'assumed';

const itemText = (score: ItemScore, item: Item | undefined, explaining: Explaining): readonly string[] => {
  const { names, lang, scheme } = explaining;
  const rules = new Map((item?.rules ?? []).map((rule) => [rule.id, rule]));
  const notes = score.notes.filter(isTelling);
  const shown = (value: string): string => formatExact(value, scheme.rounding.places);
  return [
    `${item?.title[lang] ?? item?.title.zh ?? score.item}（${score.item}） ${words[lang].of(shown(score.got), score.full)}`,
    ...(item?.standards ?? []).map((standard) => `  ${words[lang].standard}${standard.text}`),
    ...score.lines.flatMap((line) => lineText(line, line.rule === null ? undefined : rules.get(line.rule), explaining)),
    ...notes.map((note) => `  · ${sayNote(note, lang, names)}`),
    ...(score.lines.length + notes.length === 0 ? [`  · ${words[lang].untouched}`] : []),
  ];
};

/** The score of a unit with its reasons: items that lost or won something, or the one item that was asked for. */
export const explainText = (unit: UnitScore, item: string | undefined, explaining: Explaining): string => {
  const { scheme, names, lang } = explaining;
  const shown = (value: string): string => formatExact(value, scheme.rounding.places);
  const items = itemsOf(scheme);
  const told = unit.items.filter((score) => (item === undefined ? score.lines.length > 0 || score.notes.some(isTelling) : score.item === item));
  const sections = item === undefined ? unit.sections.flatMap((section) => section.lines.map((line) => `${section.section}：${sayLine(line, lang, names)}`)) : [];
  return [
    `${unit.unit}　${words[lang].total(shown(unit.total), unit.rank)}`,
    `${words[lang].sums(shown(unit.base), shown(unit.bonus), shown(unit.totalDeductions))}${unit.provisional ? `　${words[lang].provisional}` : ''}`,
    ...told.flatMap((score) => ['', ...itemText(score, items.get(score.item), explaining)]),
    ...(sections.length === 0 ? [] : ['', ...sections]),
    ...unit.lines.map((line) => sayLine(line, lang, names)),
  ].join('\n');
};
