import { useTranslation } from 'react-i18next';
import { ClassList } from './class-list.tsx';
import { TextField } from '../fields/text-fields.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useEditor } from '../model/editor-context.ts';
import { OwnMeasureList } from './own-measure-list.tsx';

/** What concerns the scheme as a whole: its name, its year, where it comes from, the classes of unit that it tells apart. */
export function SchemeForm() {
  const { t } = useTranslation('drafts');
  const { scheme, draft } = useEditor();
  return (
    <div className="edit-grid">
      <TextField path="title.zh" label={t('scheme.title')} wide />
      <TextField path="title.en" label={t('scheme.titleEn')} optional wide />
      <TextField path="period.from" label={t('scheme.from')} hint={t('scheme.dateHint')} />
      <TextField path="period.to" label={t('scheme.to')} hint={t('scheme.dateHint')} />
      <TextField path="source.document" label={t('scheme.document')} hint={t('scheme.documentHint')} />
      <TextField path="source.issuedBy" label={t('scheme.issuedBy')} />
      <TextField path="id" label={t('scheme.id')} hint={t('scheme.idHint')} />
      <ChoiceField path="rounding.places" label={t('scheme.rounding')} value={String(scheme.rounding?.places ?? 2)} choices={['0', '1', '2', '3', '4'].map((places) => ({ value: places, label: t('scheme.places', { places }) }))} onChange={(places) => draft.set('rounding', { places: Number(places), mode: 'half-up' })} />
      <ClassList />
      <OwnMeasureList />
    </div>
  );
}
