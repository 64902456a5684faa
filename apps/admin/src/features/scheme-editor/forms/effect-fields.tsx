import type { Rule } from '@siheng/kernel';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../fields/choice-field.tsx';
import { Field } from '../fields/field.tsx';
import { TextField } from '../fields/text-fields.tsx';
import { useEditor } from '../model/editor-context.ts';

const RIGHTS = ['awards', 'bonus', 'rewards', 'promotion'] as const;

/** What only some effects have: what becomes zero, which rights a veto takes, which title is given. */
export function EffectFields({ node, rule }: { readonly node: string; readonly rule: Rule }) {
  const { t } = useTranslation('drafts');
  const { draft, isClosed } = useEditor();
  switch (rule.effect) {
    case 'zero':
      return <ChoiceField path={`${node}.scope`} label={t('rule.scope')} value={rule.scope} choices={(['pool', 'item', 'benxiang'] as const).map((scope) => ({ value: scope, label: t(`rule.scopes.${scope}`) }))} onChange={(scope) => draft.set(`${node}.scope`, scope)} />;
    case 'veto':
      return (
        <Field path={`${node}.takes`} label={t('rule.takes')} isGroup>
          <Checkbox.Group value={[...rule.takes]} disabled={isClosed} options={RIGHTS.map((right) => ({ value: right, label: t(`rule.rights.${right}`) }))} onChange={(takes) => draft.set(`${node}.takes`, takes)} />
        </Field>
      );
    case 'designate':
      return <TextField path={`${node}.title`} label={t('rule.titleGiven')} />;
    default:
      return null;
  }
}
