import type { Rule } from '@siheng/kernel';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field, fieldId } from '../fields/field.tsx';
import { stepsOf } from '../model/draft-path.ts';
import { useEditor } from '../model/editor-context.ts';

/** Another rule of the sheet: when it fired, this one is not added. */
export function UnlessField({ node, rule }: { readonly node: string; readonly rule: Rule }) {
  const { t } = useTranslation('drafts');
  const { scheme, draft, isClosed } = useEditor();
  const track = scheme.tracks[Number(stepsOf(node)[1] ?? 0)];
  const others = (track?.sections ?? []).flatMap((section) => section.items.flatMap((item) => item.rules)).filter(({ id }) => id !== rule.id);
  return (
    <Field path={`${node}.unless`} label={t('rule.unless')} hint={t('rule.unlessHint')}>
      <Select id={fieldId(`${node}.unless`)} allowClear value={rule.unless ?? null} disabled={isClosed} placeholder={t('rule.noUnless')} showSearch={{ optionFilterProp: 'label' }} options={others.map(({ id, text }) => ({ value: id, label: text || id }))} popupMatchSelectWidth={420} onChange={(id: string | null | undefined) => draft.set(`${node}.unless`, id ?? undefined)} />
    </Field>
  );
}
