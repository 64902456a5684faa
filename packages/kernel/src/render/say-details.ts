import type { Lang } from './names.ts';
import { textsOf } from './say-test.ts';

/** More names than this are only counted: a unit without a single record would fill the page with its 52 weeks. */
const SHOWN = 12;

const PERIODS = [
  { pattern: /^(\d{4})-W0?(\d+)$/, say: (year: string, week: string) => `${year}年第${week}周` },
  { pattern: /^(\d{4})-0?(\d+)$/, say: (year: string, month: string) => `${year}年${month}月` },
  { pattern: /^(\d{4})-Q(\d)$/, say: (year: string, quarter: string) => `${year}年第${quarter}季度` },
  { pattern: /^(\d{4})-H(\d)$/, say: (year: string, half: string) => `${year}年${half === '1' ? '上' : '下'}半年` },
  { pattern: /^([\d-]{10})\.\.([\d-]{10})$/, say: (from: string, to: string) => `${from}至${to}` },
];

/** A detail of a measurement in words: periods and years are said as people say them, other texts as they are. */
const sayDetail = (detail: string, lang: Lang): string => {
  const [, year] = /^(\d{4})-holidays-unknown$/.exec(detail) ?? [];
  if (year !== undefined) return textsOf(lang).holidaysUnknown(year);
  if (lang === 'en') return detail.replace('..', ' to ');
  for (const { pattern, say } of PERIODS) {
    const [, first, second] = pattern.exec(detail) ?? [];
    if (first !== undefined && second !== undefined) return say(first, second);
  }
  return detail;
};

/** What a measurement names beside its value, in brackets: （2018年第7周、2018年3月）. */
export const sayDetails = (details: readonly string[], lang: Lang): string => {
  if (details.length === 0) return '';
  const texts = textsOf(lang);
  const shown = details.slice(0, SHOWN).map((detail) => sayDetail(detail, lang)).join(lang === 'en' ? ', ' : '、');
  return details.length > SHOWN ? texts.namedSome(shown, String(details.length)) : texts.named(shown);
};
