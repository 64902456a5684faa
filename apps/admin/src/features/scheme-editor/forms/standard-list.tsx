import type { Item } from '@siheng/kernel';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../fields/field.tsx';
import { useEditor } from '../model/editor-context.ts';

/** The sentences of the standard, as they will be printed in the score sheet. */
export function StandardList({ node, item }: { readonly node: string; readonly item: Item }) {
  const { t } = useTranslation('drafts');
  const { draft, isClosed, checks } = useEditor();
  const at = `${node}.standards`;
  return (
    <Field path={at} label={t('item.standards')} hint={t('item.standardsHint')} isGroup wide>
      {item.standards.map((standard, index) => (
        <div key={index} className="edit-standard" data-path={`${at}[${index}]`}>
          <Input.TextArea aria-label={t('item.standard', { at: index + 1 })} value={standard.text} disabled={isClosed} maxLength={4000} autoSize={{ minRows: 1, maxRows: 6 }} status={checks.at(`${at}[${index}].text`).length > 0 ? 'error' : ''} onChange={(event) => draft.set(`${at}[${index}].text`, event.target.value)} />
          <Button size="small" type="text" icon={<DeleteOutlined />} disabled={isClosed} aria-label={t('item.removeStandard', { at: index + 1 })} onClick={() => draft.set(at, item.standards.filter((_one, place) => place !== index))} />
        </div>
      ))}
      <div><Button size="small" icon={<PlusOutlined />} disabled={isClosed} onClick={() => draft.set(at, [...item.standards, { clause: `${item.id}-standard-${item.standards.length + 1}`, text: '', tests: [] }])}>{t('item.addStandard')}</Button></div>
    </Field>
  );
}
