import type { Test } from '@siheng/kernel';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { getAt } from '../model/draft-path.ts';
import { useEditor } from '../model/editor-context.ts';
import { unitOf } from '../model/names.ts';
import { BaselineField } from './baseline-field.tsx';
import { Field, fieldId } from './field.tsx';
import { MeasureField } from './measure-field.tsx';

const isYes = ({ op, than }: Test): boolean => (than === '1' && (op === '==' || op === '>=')) || (than === '0' && (op === '!=' || op === '>'));

/** A comparison of a measure: 做到 or 没有做到 for what is yes or no, else with a threshold. */
export function TestField({ path }: { readonly path: string }) {
  const { t } = useTranslation('drafts');
  const { scheme, draft, catalogue, isClosed } = useEditor();
  const test = getAt(scheme, path) as Test;
  const isYesNo = ['yes-no', 'bool'].includes(unitOf(scheme, catalogue, test.of));
  return (
    <>
      <MeasureField path={`${path}.of`} label={t('rule.measure')} />
      {isYesNo ? (
        <Field path={`${path}.op`} label={t('rule.is')}>
          <Select id={fieldId(`${path}.op`)} value={isYes(test) ? 'yes' : 'no'} disabled={isClosed} options={[{ value: 'yes', label: t('rule.yes') }, { value: 'no', label: t('rule.no') }]} onChange={(value) => draft.set(path, { ...test, op: value === 'yes' ? '==' : '!=', than: '1' })} />
        </Field>
      ) : (
        <>
          <Field path={`${path}.op`} label={t('rule.compare')}>
            <Select<Test['op']> id={fieldId(`${path}.op`)} value={test.op} disabled={isClosed} options={(['>=', '>', '<', '<=', '==', '!='] as const).map((op) => ({ value: op, label: t(`rule.ops.${op}`) }))} onChange={(op) => draft.set(`${path}.op`, op)} />
          </Field>
          <BaselineField path={`${path}.than`} measure={test.of} label={t('rule.threshold')} />
        </>
      )}
    </>
  );
}
