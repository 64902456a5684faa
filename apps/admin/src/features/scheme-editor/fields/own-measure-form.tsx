import type { Scheme } from '@siheng/kernel';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../model/editor-context.ts';
import { freeId } from '../model/tree.ts';

type Unit = NonNullable<Scheme['measures']>[number]['unit'];

/** A measure of the scheme's own: points that the department gives, or a value that it enters. */
export function OwnMeasureForm({ judged, title, onCancel, onDone }: { readonly judged: boolean; readonly title: string; readonly onCancel: () => void; readonly onDone: (id: string) => void }) {
  const { t } = useTranslation('drafts');
  const { t: common } = useTranslation('common');
  const { scheme, draft } = useEditor();
  const [name, setName] = useState(title);
  const [unit, setUnit] = useState<Unit>(judged ? 'points' : 'count');
  const add = (): void => {
    const own = scheme.measures ?? [];
    const id = freeId(new Set(own.map((measure) => measure.id)), 'platform/own');
    draft.set('measures', [...own, { id, title: { zh: name.trim() }, unit }]);
    onDone(id);
  };
  return (
    <form className="own-measure" onSubmit={(event) => { event.preventDefault(); if (name.trim() !== '') add(); }}>
      <p className="sh-quiet">{t(judged ? 'measure.ownJudgedHint' : 'measure.ownHint')}</p>
      <label>{t('measure.ownName')}<Input value={name} maxLength={100} onChange={(event) => setName(event.target.value)} /></label>
      {judged ? null : <label>{t('measure.ownUnit')}<Select<Unit> value={unit} options={(['count', 'yes-no', 'ratio', 'number'] as const).map((one) => ({ value: one, label: t(`measure.units.${one}`) }))} onChange={setUnit} /></label>}
      <div className="sh-toolbar"><Button type="primary" htmlType="submit" disabled={name.trim() === ''}>{t('measure.ownAdd')}</Button><Button onClick={onCancel}>{common('cancel')}</Button></div>
    </form>
  );
}
