import { decimalSchema, type Rule, type Scheme, type SchemeChange } from '@siheng/kernel';
import { usePickText } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import { zh } from '../../../texts/zh/index.ts';
import { type Catalogue, namesOf } from '../model/names.ts';

type Field = SchemeChange['fields'][number];

const limits = Object.keys(zh.drafts.rule.limits) as readonly (keyof typeof zh.drafts.rule.limits)[];
const effects = Object.keys(zh.drafts.rule.effects) as readonly (keyof typeof zh.drafts.rule.effects)[];
const fieldNames = Object.keys(zh.drafts.diff.fields) as readonly (keyof typeof zh.drafts.diff.fields)[];

const verbOf = (rule: Rule): 'earn' | 'bonus' | 'deduct' => (rule.effect === 'earn' || rule.effect === 'bonus' ? rule.effect : 'deduct');

/** One field that differs: 原扣1分 → 现扣2分 for points, names for choices, the words themselves for texts. */
export function FieldDifference({ change, field, scheme, catalogue }: { readonly change: SchemeChange; readonly field: Field; readonly scheme: Scheme; readonly catalogue: Catalogue }) {
  const { t } = useTranslation('drafts');
  const { t: options } = useTranslation('schemeOptions');
  const pick = usePickText();
  const names = namesOf(scheme, catalogue, 'zh');
  const isOption = field.field.startsWith('options.');
  const option = field.field.slice('options.'.length);
  const last = field.field.split('.').at(-1) ?? '';
  const name = isOption ? (options as unknown as (key: string) => string)(`${option}.title`) : fieldNames.some((one) => one === last) ? t(`diff.fields.${last as (typeof fieldNames)[number]}`) : field.field;
  const shown = (value: unknown): string => {
    if (value === undefined || value === null || value === '') return t('diff.nothing');
    if (isOption && (typeof value === 'string' || typeof value === 'number')) return (options as unknown as (key: string) => string)(`${option}.${value}`);
    if (typeof value === 'boolean') return t(value ? 'rule.yes' : 'rule.no');
    if (typeof value === 'string') {
      if (last === 'limit' && limits.some((one) => one === value)) return t(`rule.limits.${value as (typeof limits)[number]}.title`);
      if (last === 'effect' && effects.some((one) => one === value)) return t(`rule.effects.${value as (typeof effects)[number]}.title`);
      if (last === 'of') {
        const named = names.measure(value);
        const measure = catalogue.get(value);
        return measure ? pick(measure.title) : typeof named === 'string' ? named : named.title;
      }
      return value;
    }
    return typeof value === 'number' ? String(value) : JSON.stringify(value);
  };
  const isAmount = change.part === 'rule' && field.field === 'amount' && decimalSchema.safeParse(field.before).success && decimalSchema.safeParse(field.after).success;
  if (isAmount) return <li><strong>{t(`diff.amount.${verbOf(change.after as Rule)}`, { was: String(field.before), is: String(field.after) })}</strong></li>;
  return <li>{t('diff.field', { name, was: shown(field.before), is: shown(field.after) })}</li>;
}
