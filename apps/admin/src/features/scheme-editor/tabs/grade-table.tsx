import type { Scheme } from '@siheng/kernel';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../model/editor-context.ts';

type Grade = NonNullable<Scheme['grading']>['grades'][number];

const CONDITIONS = ['totalAtLeast', 'rankWithin', 'rankFromEndWithin'] as const;

/** The grades from the best to the worst, with the usual conditions; what else they have stays and stands below. */
export function GradeTable() {
  const { t } = useTranslation('drafts');
  const { scheme, draft, isClosed } = useEditor();
  const grades = scheme.grading?.grades ?? [];
  const change = (next: readonly Grade[]): void => draft.set('grading', next.length === 0 ? undefined : { within: 'all', ...scheme.grading, grades: next });
  const setWhen = (index: number, key: (typeof CONDITIONS)[number], text: string): void => change(grades.map((grade, at) => {
    if (at !== index) return grade;
    const { [key]: _old, ...rest } = grade.when;
    if (text === '') return { ...grade, when: rest };
    return { ...grade, when: { ...rest, [key]: key === 'totalAtLeast' ? text : Number.isInteger(Number(text)) ? Number(text) : text } };
  }));
  const shown = (grade: Grade, key: (typeof CONDITIONS)[number]): string => {
    const value = grade.when[key];
    return typeof value === 'object' ? t('grades.parameter') : String(value ?? '');
  };
  return (
    <>
      <h3>{t('grades.title')}</h3>
      <p className="sh-quiet">{t('grades.hint')}</p>
      {grades.length === 0 ? null : (
        <table className="grade-table">
          <thead><tr><th scope="col">{t('grades.name')}</th>{CONDITIONS.map((key) => <th key={key} scope="col">{t(`grades.${key}`)}</th>)}<th /></tr></thead>
          <tbody>
            {grades.map((grade, index) => (
              <tr key={grade.id} data-path={`grading.grades[${index}]`}>
                <td><Input aria-label={t('grades.name')} value={grade.title.zh} disabled={isClosed} maxLength={40} onChange={(event) => change(grades.map((one, at) => (at === index ? { ...one, title: { ...one.title, zh: event.target.value } } : one)))} /></td>
                {CONDITIONS.map((key) => <td key={key}><Input aria-label={`${grade.title.zh} ${t(`grades.${key}`)}`} className="edit-number" inputMode="decimal" value={shown(grade, key)} disabled={isClosed || typeof grade.when[key] === 'object'} onChange={(event) => setWhen(index, key, event.target.value.trim())} /></td>)}
                <td><Button size="small" type="text" icon={<DeleteOutlined />} disabled={isClosed} aria-label={t('grades.remove', { name: grade.title.zh })} onClick={() => change(grades.filter((_one, at) => at !== index))} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Button size="small" icon={<PlusOutlined />} disabled={isClosed} onClick={() => change([...grades, { id: `grade-${grades.length + 1}`, title: { zh: '' }, when: {} }])}>{t('grades.add')}</Button>
    </>
  );
}
