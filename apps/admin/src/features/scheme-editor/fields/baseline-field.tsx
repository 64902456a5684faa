import type { Baseline } from '@siheng/kernel';
import { usePickText } from '@siheng/ui';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { getAt } from '../model/draft-path.ts';
import { useEditor } from '../model/editor-context.ts';
import { unitOf } from '../model/names.ts';
import { Field, fieldId } from './field.tsx';
import { RatioInput } from './ratio-input.tsx';

type Form = 'number' | 'class' | 'unit-target' | 'last-year' | 'group-mean';

const formOf = (baseline: Baseline): Form => (typeof baseline === 'string' ? 'number' : 'by' in baseline ? 'class' : baseline.from);

/** A threshold: a number, one for each class of unit, a target of the unit, last year's value, or the group's mean. */
export function BaselineField({ path, measure, label }: { readonly path: string; readonly measure: string; readonly label: string }) {
  const { t } = useTranslation('drafts');
  const { scheme, draft, catalogue, isClosed, checks } = useEditor();
  const pick = usePickText();
  const baseline = (getAt(scheme, path) ?? '') as Baseline;
  const isRatio = unitOf(scheme, catalogue, measure) === 'ratio';
  const form = formOf(baseline);
  const forms: readonly Form[] = ['number', ...(scheme.classes.length > 0 || form === 'class' ? (['class'] as const) : []), 'unit-target', 'last-year', 'group-mean'];
  const change = (next: Form): void => {
    const kept = typeof baseline === 'string' ? baseline : '';
    draft.set(path, next === 'number' ? kept : next === 'class' ? { by: 'class', table: Object.fromEntries(scheme.classes.map(({ id }) => [id, kept])) } : { from: next });
  };
  const common = { isRatio, disabled: isClosed };
  return (
    <Field path={path} label={label} isGroup wide>
      <div className="edit-inline">
        <Select<Form> aria-label={t('baseline.form')} className="edit-form-select" value={form} disabled={isClosed} options={forms.map((one) => ({ value: one, label: t(`baseline.${one}`) }))} onChange={change} />
        {typeof baseline === 'string' ? <RatioInput key={path} {...common} id={fieldId(path)} value={baseline} label={label} isWrong={checks.at(path).length > 0} onChange={(value) => draft.set(path, value)} /> : null}
        {typeof baseline === 'object' && 'by' in baseline ? scheme.classes.map(({ id, title }) => (
          <label key={id} className="edit-inline" data-path={`${path}.table.${id}`}>{pick(title)}<RatioInput {...common} id={fieldId(`${path}.table.${id}`)} value={baseline.table[id] ?? ''} isWrong={checks.at(`${path}.table.${id}`).length > 0} onChange={(value) => draft.set(path, { ...baseline, table: { ...baseline.table, [id]: value } })} /></label>
        )) : null}
      </div>
    </Field>
  );
}
