import type { Test } from '@siheng/kernel';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../fields/field.tsx';
import { TestField } from '../fields/test-field.tsx';
import { useEditor } from '../model/editor-context.ts';

/** Further conditions, all of which must hold. */
export function TestList({ path, label, tests }: { readonly path: string; readonly label: string; readonly tests: readonly Test[] }) {
  const { t } = useTranslation('drafts');
  const { draft, isClosed } = useEditor();
  const change = (next: readonly Test[]): void => draft.set(path, next.length === 0 ? undefined : next);
  return (
    <Field path={path} label={label} isGroup wide>
      {tests.map((_test, index) => (
        // A condition is known by its place: it has no id of its own.
        <div key={index} className="edit-sub">
          <div className="edit-grid"><TestField path={`${path}[${index}]`} /></div>
          <Button size="small" type="text" icon={<DeleteOutlined />} disabled={isClosed} aria-label={t('rule.removeCondition', { at: index + 1 })} onClick={() => change(tests.filter((_one, at) => at !== index))} />
        </div>
      ))}
      <div><Button size="small" icon={<PlusOutlined />} disabled={isClosed} onClick={() => change([...tests, { of: '', op: '>=', than: '' }])}>{t('rule.addCondition')}</Button></div>
    </Field>
  );
}
