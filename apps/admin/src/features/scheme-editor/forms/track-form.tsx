import type { Track } from '@siheng/kernel';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useKindName } from '../../units/use-kind-name.ts';
import { Field } from '../fields/field.tsx';
import { ListField } from '../fields/list-field.tsx';
import { MeasureField } from '../fields/measure-field.tsx';
import { NumberField, TextField } from '../fields/text-fields.tsx';
import { getAt } from '../model/draft-path.ts';
import { useEditor } from '../model/editor-context.ts';

const UNIT_KINDS = ['station', 'department', 'secondary-unit', 'law-firm', 'notary-office'] as const;

type Composite = NonNullable<Track['composite']>;

function CompositeFields({ node, composite }: { readonly node: string; readonly composite: Composite }) {
  const { t } = useTranslation('drafts');
  const { draft, isClosed } = useEditor();
  const at = `${node}.composite`;
  const { parts } = composite;
  return (
    <div className="edit-sub edit-wide">
      <div className="edit-grid">
        <NumberField path={`${at}.content`} label={t('track.contentWeight')} unit="%" />
        {parts.map((part, index) => (
          <div key={`${part.of}-${index}`} className="edit-grid edit-wide">
            <TextField path={`${at}.parts[${index}].title.zh`} label={t('track.partTitle')} />
            <NumberField path={`${at}.parts[${index}].weight`} label={t('track.partWeight')} unit="%" />
            <MeasureField path={`${at}.parts[${index}].of`} label={t('track.partMeasure')} judged />
            <div><Button size="small" icon={<DeleteOutlined />} disabled={isClosed} onClick={() => draft.set(`${at}.parts`, parts.filter((_one, place) => place !== index))}>{t('track.removePart')}</Button></div>
          </div>
        ))}
        <div className="edit-wide"><Button size="small" icon={<PlusOutlined />} disabled={isClosed} onClick={() => draft.set(`${at}.parts`, [...parts, { of: '', weight: '', title: { zh: '' } }])}>{t('track.addPart')}</Button></div>
      </div>
    </div>
  );
}

/** A sheet: which kinds of unit it assesses, its points, and the weights where the total is a composite. */
export function TrackForm({ node }: { readonly node: string }) {
  const { t } = useTranslation('drafts');
  const kindName = useKindName();
  const { scheme, draft, isClosed } = useEditor();
  const track = getAt(scheme, node) as Track;
  return (
    <div className="edit-grid">
      <TextField path={`${node}.title.zh`} label={t('track.title')} />
      <TextField path={`${node}.title.en`} label={t('scheme.titleEn')} optional />
      <ListField path={`${node}.unitKinds`} label={t('track.unitKinds')} suggestions={[...new Set([...UNIT_KINDS, ...track.unitKinds])].map((kind) => ({ value: kind, label: kindName(kind) }))} closed />
      <NumberField path={`${node}.fullPoints`} label={t('track.fullPoints')} unit={t('rule.points')} />
      <Field path={`${node}.composite`} label={t('track.composite')} hint={t('track.compositeHint')} isGroup wide>
        <Checkbox checked={track.composite !== undefined} disabled={isClosed} onChange={(event) => draft.set(`${node}.composite`, event.target.checked ? { content: '100', parts: [] } : undefined)}>{t('track.hasComposite')}</Checkbox>
      </Field>
      {track.composite === undefined ? null : <CompositeFields node={node} composite={track.composite} />}
    </div>
  );
}
