import { SearchOutlined } from '@ant-design/icons';
import { usePickText, useWords } from '@siheng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor, useText } from '../model/editor-context.ts';
import { unitOf } from '../model/names.ts';
import { Field, fieldId } from './field.tsx';
import { MeasurePicker } from './measure-picker.tsx';
import { UnitName } from './unit-name.tsx';

/** What a rule reads: chosen from the catalogue by what it measures, never typed. `judged`: points that a person gives. */
export function MeasureField({ path, label, judged = false }: { readonly path: string; readonly label: string; readonly judged?: boolean }) {
  const { t } = useTranslation('drafts');
  const { scheme, catalogue, isClosed, checks } = useEditor();
  const pick = usePickText();
  const words = useWords();
  const [value, set] = useText(path);
  const [isOpen, setOpen] = useState(false);
  const measure = catalogue.get(value);
  const own = (scheme.measures ?? []).find(({ id }) => id === value);
  const title = value === '' ? t('measure.none') : own ? pick(own.title) : measure ? pick(measure.title) : value;
  return (
    <Field path={path} label={label} wide>
      <div className="edit-measure">
        <Button id={fieldId(path)} aria-label={words.labelled(label, title)} disabled={isClosed} danger={checks.at(path).length > 0} icon={<SearchOutlined />} onClick={() => setOpen(true)}>{title}</Button>
        {value === '' ? null : (
          <span className="sh-quiet">
            <UnitName unit={unitOf(scheme, catalogue, value)} />
            {' · '}
            {own ? t('measure.own') : measure ? t(`measure.sources.${measure.source}`) : t('measure.unknown')}
            {measure?.plugin ? ` · ${pick(measure.plugin)}` : null}
            {measure !== undefined && !measure.isEnabled ? ` · ${t('measure.disabled')}` : null}
          </span>
        )}
      </div>
      {isOpen ? <MeasurePicker judged={judged} value={value} onClose={() => setOpen(false)} onChoose={(id) => { set(id); setOpen(false); }} /> : null}
    </Field>
  );
}
