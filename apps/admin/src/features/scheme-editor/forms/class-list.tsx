import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../fields/field.tsx';
import { useEditor } from '../model/editor-context.ts';

const USUAL = [{ id: 'town', title: { zh: '镇', en: 'Town' } }, { id: 'street', title: { zh: '街道', en: 'Street' } }] as const;

/** Classes of unit with thresholds of their own. */
export function ClassList() {
  const { t } = useTranslation('drafts');
  const { scheme, draft, isClosed } = useEditor();
  const { classes } = scheme;
  const next = USUAL.find(({ id }) => !classes.some((one) => one.id === id)) ?? { id: `class-${classes.length + 1}`, title: { zh: '' } };
  return (
    <Field path="classes" label={t('scheme.classes')} hint={t('scheme.classesHint')} isGroup wide>
      {classes.map((one, index) => (
        <div key={one.id} className="edit-inline" data-path={`classes[${index}]`}>
          <Input aria-label={t('scheme.className')} className="edit-key" value={one.title.zh} disabled={isClosed} maxLength={40} onChange={(event) => draft.set(`classes[${index}].title.zh`, event.target.value)} />
          <Button size="small" type="text" icon={<DeleteOutlined />} disabled={isClosed} aria-label={t('scheme.removeClass', { name: one.title.zh })} onClick={() => draft.set('classes', classes.filter(({ id }) => id !== one.id))} />
        </div>
      ))}
      <div><Button size="small" icon={<PlusOutlined />} disabled={isClosed} onClick={() => draft.set('classes', [...classes, next])}>{t('scheme.addClass')}</Button></div>
    </Field>
  );
}
