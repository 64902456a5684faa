import { useTranslation } from 'react-i18next';
import { NumberField, TextField } from '../fields/text-fields.tsx';

/** A part of an item with points of its own: losses in it stop at these points. */
export function PoolForm({ node }: { readonly node: string }) {
  const { t } = useTranslation('drafts');
  return (
    <div className="edit-grid">
      <TextField path={`${node}.title.zh`} label={t('pool.title')} />
      <NumberField path={`${node}.fullPoints`} label={t('pool.fullPoints')} unit={t('rule.points')} hint={t('pool.hint')} />
    </div>
  );
}
