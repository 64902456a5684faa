import type { Section } from '@siheng/kernel';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { RadioField } from '../fields/choice-field.tsx';
import { Field } from '../fields/field.tsx';
import { NumberField, TextField } from '../fields/text-fields.tsx';
import { getAt } from '../model/draft-path.ts';
import { useEditor } from '../model/editor-context.ts';

/** A section: its points, what it may give or cost at most, and whether lower levels may add to it. */
export function SectionForm({ node }: { readonly node: string }) {
  const { t } = useTranslation('drafts');
  const { scheme, draft, isClosed } = useEditor();
  const section = getAt(scheme, node) as Section;
  const setKind = (kind: Section['kind']): void => draft.set(node, { ...section, kind, fullPoints: kind === 'bonus' ? section.fullPoints || null : (section.fullPoints ?? '') });
  return (
    <div className="edit-grid">
      <TextField path={`${node}.title.zh`} label={t('section.title')} />
      <TextField path={`${node}.title.en`} label={t('scheme.titleEn')} optional />
      <RadioField path={`${node}.kind`} label={t('section.kind')} value={section.kind} choices={[{ value: 'scored', label: t('section.scored') }, { value: 'bonus', label: t('section.bonus') }]} onChange={setKind} />
      <PointsOf node={node} isOpen={section.kind === 'bonus'} />
      <NumberField path={`${node}.cap`} label={t(section.kind === 'bonus' ? 'section.bonusCap' : 'section.lossCap')} hint={t('section.capHint')} optional unit={t('rule.points')} />
      <TextField path={`${node}.capClause`} label={t('section.capClause')} optional />
      <Field path={`${node}.extensible`} label={t('section.lower')} hint={t('section.extensibleHint')} isGroup wide>
        <Checkbox checked={section.extensible === true} disabled={isClosed || scheme.extends !== undefined} onChange={(event) => draft.set(`${node}.extensible`, event.target.checked ? true : undefined)}>{t('section.extensible')}</Checkbox>
      </Field>
    </div>
  );
}

/** Points of a section or an item; those of a bonus may be left open. */
export function PointsOf({ node, isOpen }: { readonly node: string; readonly isOpen: boolean }) {
  const { t } = useTranslation('drafts');
  const { scheme, draft, isClosed } = useEditor();
  const value = getAt(scheme, `${node}.fullPoints`);
  return (
    <div>
      {value === null ? <Field path={`${node}.fullPoints`} label={t('section.fullPoints')} isGroup><span>{t('section.open')}</span></Field> : <NumberField path={`${node}.fullPoints`} label={t(isOpen ? 'section.mostPoints' : 'section.fullPoints')} unit={t('rule.points')} />}
      {isOpen ? <Checkbox checked={value === null} disabled={isClosed} onChange={(event) => draft.set(`${node}.fullPoints`, event.target.checked ? null : '')}>{t('section.isOpen')}</Checkbox> : null}
    </div>
  );
}
