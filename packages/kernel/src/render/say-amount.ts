import type { Amount, Quantity } from '../scheme/format.ts';
import { classTitle, figure, labelTitle, type Lang, type Naming } from './names.ts';
import { textsOf } from './say-test.ts';

export const sayLabel = (value: string, lang: Lang, names: Naming): string => labelTitle(value, names) ?? textsOf(lang).labels[value] ?? value;

/** 第1至3名1分、第4至6名0.5分: neighbouring places with the same points are said once. */
const runs = (table: Readonly<Record<string, string>>): readonly { readonly from: number; readonly to: number; readonly points: string }[] => {
  const places = Object.entries(table).map(([key, points]) => ({ place: Number(key), points })).toSorted((a, b) => a.place - b.place);
  const result: { from: number; to: number; points: string }[] = [];
  for (const { place, points } of places) {
    const last = result.at(-1);
    if (last !== undefined && last.points === points && last.to + 1 === place) last.to = place;
    else result.push({ from: place, to: place, points });
  }
  return result;
};

const band = (index: number, edges: readonly string[], id: string, lang: Lang, names: Naming): string => {
  const texts = textsOf(lang);
  const at = (place: number): string => figure(edges[place] ?? '0', id, names);
  if (index <= 0) return texts.bandBelow(at(0));
  return index >= edges.length ? texts.bandAbove(at(edges.length - 1)) : texts.bandBetween(at(index - 1), at(index));
};

/** Points for one in words; `verb` is 扣, 得 or 加. */
export const sayAmount = (amount: Amount, quantity: Quantity, verb: string, lang: Lang, names: Naming): string => {
  const texts = textsOf(lang);
  const priced = (points: string): string => `${verb}${texts.points(points)}`;
  if (typeof amount === 'string') return priced(amount);
  switch (amount.by) {
    case 'class':
      return texts.list(Object.entries(amount.table).map(([key, points]) => texts.byClass(classTitle(key, names), priced(points))));
    case 'place': {
      const place = quantity.kind === 'rank' && quantity.from === 'bottom' ? texts.placeFromEnd : texts.place;
      return texts.list(runs(amount.table).map(({ from, to, points }) => `${place(from, to)}${lang === 'en' ? ': ' : ''}${priced(points)}`));
    }
    case 'band': {
      const edges = quantity.kind === 'band' ? quantity.edges : [];
      const of = quantity.kind === 'band' ? quantity.of : '';
      return texts.list(Object.entries(amount.table).map(([index, points]) => `${band(Number(index), edges, of, lang, names)}${lang === 'en' ? ': ' : ''}${priced(points)}`));
    }
    case 'event':
      return texts.list(Object.entries(amount.table).map(([key, points]) => `${key.split('/').map((part) => sayLabel(part, lang, names)).join(lang === 'en' ? ' ' : '')}${lang === 'en' ? ': ' : ''}${priced(points)}`));
    case 'event-value':
      return `${verb}${texts.eventValue}`;
  }
};
