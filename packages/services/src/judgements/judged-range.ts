import type { Said } from '../schemes/measure-names.ts';
import type { JudgedPlace } from './judged-places.ts';

const levelNames: Readonly<Record<string, Said>> = {
  '1': { zh: '是', en: 'Yes' }, '0': { zh: '否', en: 'No' },
  national: { zh: '国家级', en: 'National' }, province: { zh: '省级', en: 'Province' }, city: { zh: '市级', en: 'City' }, district: { zh: '区级', en: 'District' }, county: { zh: '县级', en: 'County' },
};

const directions = { deduct: 'taken', 'deduct-unlimited': 'taken', zero: 'taken', veto: 'taken', designate: 'taken', earn: 'given', bonus: 'awarded' } as const;

/** What may be entered at a place: points within a range, one of some values, or any number of events. */
export const rangeOf = (judged: JudgedPlace) => {
  if (judged.kind === 'points') {
    const { quantity, effect } = judged.rule;
    return quantity.kind === 'judged' ? { direction: directions[effect], min: quantity.min, max: quantity.max, perEvent: quantity.perEvent } : { direction: 'value' as const, min: null, max: null, perEvent: false };
  }
  const { value } = judged;
  const common = { direction: 'value' as const, min: null, max: null, perEvent: false };
  if (value.kind === 'cases') return { ...common, perEvent: true, cases: value.amount === null ? 'plain' as const : 'with-points' as const, levels: value.cases.map((one) => ({ value: one.value, title: { zh: one.text, en: one.text } })) };
  if (value.kind === 'number') return value.max === undefined ? common : { ...common, min: '0', max: value.max };
  const levels = value.kind === 'levels' ? value.levels : ['1', '0'];
  return { ...common, levels: levels.map((level) => ({ value: level, title: levelNames[level] ?? { zh: level, en: level } })) };
};
