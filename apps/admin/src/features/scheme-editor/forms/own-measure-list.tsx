import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../fields/field.tsx';
import { UnitName } from '../fields/unit-name.tsx';
import { useEditor } from '../model/editor-context.ts';

/** The scheme's own measures: their names can be bettered here; one that no rule reads any more can be taken away. */
export function OwnMeasureList() {
  const { t } = useTranslation('drafts');
  const { scheme, draft, isClosed } = useEditor();
  const measures = scheme.measures ?? [];
  if (measures.length === 0) return null;
  const rules = JSON.stringify(scheme.tracks);
  return (
    <Field path="measures" label={t('scheme.ownMeasures')} isGroup wide>
      {measures.map((measure, index) => (
        <div key={measure.id} className="edit-inline" data-path={`measures[${index}]`}>
          <Input aria-label={t('measure.ownName')} className="edit-tags" value={measure.title.zh} disabled={isClosed} maxLength={100} onChange={(event) => draft.set(`measures[${index}].title.zh`, event.target.value)} />
          <span className="sh-quiet"><UnitName unit={measure.unit} /></span>
          <Button size="small" type="text" icon={<DeleteOutlined />} disabled={isClosed || rules.includes(`"${measure.id}"`)} aria-label={t('measure.ownRemove', { name: measure.title.zh })} onClick={() => draft.set('measures', measures.length === 1 ? undefined : measures.filter(({ id }) => id !== measure.id))} />
        </div>
      ))}
    </Field>
  );
}
