import type { Amount, Rule } from '@siheng/kernel';
import { usePickText } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../fields/choice-field.tsx';
import { NumberField, TextField } from '../fields/text-fields.tsx';
import { useEditor } from '../model/editor-context.ts';
import { amountForm, amountForms, amountIn } from '../model/rule-parts.ts';
import { ListField } from '../fields/list-field.tsx';
import { eventFields } from './event-words.ts';
import { type TableRow, TableField } from './table-field.tsx';

type Priced = Extract<Rule, { amount: Amount }>;

function Table({ node, rule }: { readonly node: string; readonly rule: Priced }) {
  const { t } = useTranslation('drafts');
  const { scheme } = useEditor();
  const pick = usePickText();
  const { amount, quantity } = rule;
  if (typeof amount === 'string' || amount.by === 'event-value') return null;
  const at = `${node}.amount.table`;
  const keys = Object.keys(amount.table);
  switch (amount.by) {
    case 'class':
      return <TableField path={at} label={t('amount.byClass')} rows={scheme.classes.map(({ id, title }): TableRow => ({ key: id, label: pick(title) }))} table={amount.table} />;
    case 'place': {
      const fromEnd = quantity.kind === 'rank' && quantity.from === 'bottom';
      return <TableField path={at} label={t('amount.byPlace')} rows={keys.map((key) => ({ key, label: t(fromEnd ? 'amount.placeFromEnd' : 'amount.place', { place: key }) }))} table={amount.table} nextKey={String(Math.max(0, ...keys.map(Number)) + 1)} addLabel={t('amount.addPlace')} />;
    }
    case 'band': {
      const edges = quantity.kind === 'band' ? quantity.edges.length : keys.length;
      return <TableField path={at} label={t('amount.byBand')} rows={Array.from({ length: edges + 1 }, (_one, index) => ({ key: String(index), label: t(index === 0 ? 'amount.bandFirst' : index === edges ? 'amount.bandLast' : 'amount.band', { at: index, next: index + 1 }) }))} table={amount.table} />;
    }
    case 'event':
      return (
        <>
          <ListField path={`${node}.amount.fields`} label={t('amount.eventFields')} hint={t('amount.eventFieldsHint')} suggestions={eventFields.map((field) => ({ value: field, label: t(`events.fields.${field}`) }))} wide />
          <TableField path={at} label={t('amount.byEvent')} rows={keys.map((key) => ({ key, label: key }))} table={amount.table} writesKeys addLabel={t('amount.addEvent')} />
        </>
      );
  }
}

/** Points for one of what is counted: a number, or a table. A person who judges gives the points themselves. */
export function AmountFields({ node, rule }: { readonly node: string; readonly rule: Priced }) {
  const { t } = useTranslation('drafts');
  const { scheme, draft } = useEditor();
  const { amount, quantity } = rule;
  const forms = amountForms(quantity.kind, scheme.classes.length > 0);
  const form = amountForm(amount);
  const verb = rule.effect === 'earn' ? 'earn' : rule.effect === 'bonus' ? 'bonus' : 'deduct';
  if (quantity.kind === 'judged' && rule.effect !== 'earn') return null;
  return (
    <>
      {forms.length < 2 ? null : <ChoiceField path={`${node}.amount.by`} label={t('amount.form')} value={form} choices={forms.map((one) => ({ value: one, label: t(`amount.forms.${one}`) }))} onChange={(one) => draft.set(`${node}.amount`, amountIn(one, scheme.classes.map(({ id }) => id)))} />}
      {form === 'number' ? <NumberField path={`${node}.amount`} label={t(`amount.each.${verb}`)} unit={t('rule.points')} /> : null}
      {form === 'event-value' ? <TextField path={`${node}.amount.field`} label={t('amount.valueField')} /> : null}
      <Table node={node} rule={rule} />
    </>
  );
}
