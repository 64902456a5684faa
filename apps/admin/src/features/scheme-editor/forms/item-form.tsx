import type { Item } from '@siheng/kernel';
import { useTranslation } from 'react-i18next';
import { RadioField } from '../fields/choice-field.tsx';
import { ListField } from '../fields/list-field.tsx';
import { LongTextField, TextField } from '../fields/text-fields.tsx';
import { getAt } from '../model/draft-path.ts';
import { useEditor } from '../model/editor-context.ts';
import { PointsOf } from './section-form.tsx';
import { StandardList } from './standard-list.tsx';

const METHODS = ['查看资料', '查看系统', '实地查看', '平时掌握', '走访', '抽查', '明察', '暗访'] as const;

const used = (items: readonly Item[], of: (item: Item) => readonly string[], first: readonly string[] = []) => [...new Set([...first, ...items.flatMap(of)])].map((value) => ({ value, label: value }));

/** An item: its points, what is asked, how and by whom it is checked. */
export function ItemForm({ node }: { readonly node: string }) {
  const { t } = useTranslation('drafts');
  const { scheme, draft } = useEditor();
  const item = getAt(scheme, node) as Item;
  const items = scheme.tracks.flatMap((track) => track.sections.flatMap((section) => section.items));
  const setKind = (kind: Item['kind']): void => draft.set(node, { ...item, kind, fullPoints: kind === 'bonus' ? item.fullPoints || null : (item.fullPoints ?? '') });
  return (
    <div className="edit-grid">
      <TextField path={`${node}.title.zh`} label={t('item.title')} />
      <TextField path={`${node}.title.en`} label={t('scheme.titleEn')} optional />
      <RadioField path={`${node}.kind`} label={t('section.kind')} value={item.kind} choices={[{ value: 'scored', label: t('item.scored') }, { value: 'bonus', label: t('item.bonus') }]} onChange={setKind} />
      <PointsOf node={node} isOpen={item.kind === 'bonus'} />
      <StandardList node={node} item={item} />
      <ListField path={`${node}.departments`} label={t('item.departments')} hint={t('item.departmentsHint')} suggestions={used(items, (one) => one.departments)} />
      <ListField path={`${node}.method`} label={t('item.method')} suggestions={used(items, (one) => one.method, METHODS)} />
      <LongTextField path={`${node}.notes`} label={t('rule.notes')} optional rows={1} />
      <TextField path={`${node}.id`} label={t('item.id')} hint={t('item.idHint')} />
    </div>
  );
}
