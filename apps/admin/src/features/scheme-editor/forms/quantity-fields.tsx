import type { Quantity, Rule } from '@siheng/kernel';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { BaselineField } from '../fields/baseline-field.tsx';
import { ChoiceField, RadioField } from '../fields/choice-field.tsx';
import { Field } from '../fields/field.tsx';
import { MeasureField } from '../fields/measure-field.tsx';
import { TestField } from '../fields/test-field.tsx';
import { NumberField } from '../fields/text-fields.tsx';
import { useEditor } from '../model/editor-context.ts';
import { BandFields } from './band-fields.tsx';
import { EventFields } from './event-fields.tsx';
import { TestList } from './test-list.tsx';

type Of<K extends Quantity['kind']> = Extract<Quantity, { kind: K }>;

function Condition({ at, quantity }: { readonly at: string; readonly quantity: Of<'condition'> }) {
  const { t } = useTranslation('drafts');
  const { draft, isClosed } = useEditor();
  return (
    <>
      <TestField path={`${at}.test`} />
      <RadioField path={`${at}.counts`} label={t('rule.counts')} value={quantity.counts} choices={[{ value: 'met', label: t('rule.met') }, { value: 'unmet', label: t('rule.unmet') }]} onChange={(counts) => draft.set(`${at}.counts`, counts)} />
      <Field path={`${at}.countable`} label={t('rule.wording')} hint={t('rule.countableHint')} isGroup>
        <Checkbox checked={quantity.countable === true} disabled={isClosed} onChange={(event) => draft.set(`${at}.countable`, event.target.checked ? true : undefined)}>{t('rule.countable')}</Checkbox>
      </Field>
      <TestList path={`${at}.alsoRequires`} label={t('rule.alsoRequires')} tests={quantity.alsoRequires ?? []} />
    </>
  );
}

function Judged({ at, quantity }: { readonly at: string; readonly quantity: Of<'judged'> }) {
  const { t } = useTranslation('drafts');
  const { draft, isClosed } = useEditor();
  return (
    <>
      <MeasureField path={`${at}.of`} label={t('rule.judgedMeasure')} judged />
      <NumberField path={`${at}.min`} label={t('rule.min')} unit={t('rule.points')} />
      <NumberField path={`${at}.max`} label={t('rule.max')} unit={t('rule.points')} />
      <RadioField path={`${at}.perEvent`} label={t('rule.per')} value={quantity.perEvent ? 'event' : 'once'} choices={[{ value: 'once', label: t('rule.onceValue') }, { value: 'event', label: t('rule.perEvent') }]} onChange={(value) => draft.set(`${at}.perEvent`, value === 'event')} />
      <Field path={`${at}.trigger`} label={t('rule.trigger')} hint={t('rule.triggerHint')} isGroup>
        <Checkbox checked={quantity.only !== undefined} disabled={isClosed} onChange={(event) => draft.set(`${at}.only`, event.target.checked ? { of: '', op: '<', than: '' } : undefined)}>{t('rule.hasTrigger')}</Checkbox>
      </Field>
      {quantity.only === undefined ? null : <TestField path={`${at}.only`} />}
    </>
  );
}

function Rank({ at, quantity }: { readonly at: string; readonly quantity: Of<'rank'> }) {
  const { t } = useTranslation('drafts');
  const { draft } = useEditor();
  return (
    <>
      <MeasureField path={`${at}.of`} label={t('rule.rankedMeasure')} />
      <RadioField path={`${at}.from`} label={t('rule.from')} value={quantity.from} choices={[{ value: 'top', label: t('rule.top') }, { value: 'bottom', label: t('rule.bottom') }]} onChange={(from) => draft.set(`${at}.from`, from)} />
      <RadioField path={`${at}.better`} label={t('rule.better')} value={quantity.better ?? 'higher'} choices={[{ value: 'higher', label: t('rule.higher') }, { value: 'lower', label: t('rule.lower') }]} onChange={(better) => draft.set(`${at}.better`, better)} />
      <ChoiceField path={`${at}.group`} label={t('rule.group')} value={quantity.group === 'all' ? 'all' : 'group'} choices={[{ value: 'all', label: t('rule.groupAll') }, { value: 'group', label: t('rule.groupOwn') }]} onChange={(group) => draft.set(`${at}.group`, group)} />
      <TestList path={`${at}.requires`} label={t('rule.requires')} tests={quantity.requires ?? []} />
    </>
  );
}

/** What a rule counts, in the fields that its kind has. */
export function QuantityFields({ node, rule: { quantity } }: { readonly node: string; readonly rule: Rule }) {
  const { t } = useTranslation('drafts');
  const { draft } = useEditor();
  const at = `${node}.quantity`;
  switch (quantity.kind) {
    case 'occurrences':
      return <><MeasureField path={`${at}.of`} label={t('rule.counted')} /><NumberField path={`${at}.per`} label={t('rule.perHowMany')} hint={t('rule.perHint')} optional placeholder="1" /></>;
    case 'shortfall':
      return <><MeasureField path={`${at}.of`} label={t('rule.counted')} /><BaselineField path={`${at}.required`} measure={quantity.of} label={t('rule.required')} /><NumberField path={`${at}.per`} label={t('rule.perHowMany')} hint={t('rule.perHint')} optional placeholder="1" /></>;
    case 'percentage-points':
      return (
        <>
          <MeasureField path={`${at}.of`} label={t('rule.ratio')} />
          <BaselineField path={`${at}.target`} measure={quantity.of} label={t('rule.target')} />
          <RadioField path={`${at}.off`} label={t('rule.off')} value={quantity.off} choices={[{ value: 'below', label: t('rule.below') }, { value: 'above', label: t('rule.above') }]} onChange={(off) => draft.set(`${at}.off`, off)} />
          <NumberField path={`${at}.step`} label={t('rule.step')} unit={t('rule.percentagePoint')} />
          <ChoiceField path={`${at}.partial`} label={t('rule.partial')} value={quantity.partial ?? ''} choices={[{ value: '', label: t('rule.partials.option') }, ...(['floor', 'ceil', 'prorata'] as const).map((one) => ({ value: one, label: t(`rule.partials.${one}`) }))]} onChange={(partial) => draft.set(`${at}.partial`, partial === '' ? undefined : partial)} />
        </>
      );
    case 'condition':
      return <Condition at={at} quantity={quantity} />;
    case 'judged':
      return <Judged at={at} quantity={quantity} />;
    case 'events':
      return <EventFields at={at} quantity={quantity} />;
    case 'rank':
      return <Rank at={at} quantity={quantity} />;
    case 'band':
      return <BandFields at={at} quantity={quantity} />;
    case 'proportion':
      return <><MeasureField path={`${at}.of`} label={t('rule.part')} />{/^\d/.test(quantity.base) ? <NumberField path={`${at}.base`} label={t('rule.base')} /> : <MeasureField path={`${at}.base`} label={t('rule.base')} />}</>;
  }
}
