import { useTranslation } from 'react-i18next';
import { useEditor } from '../model/editor-context.ts';
import { getAt } from '../model/draft-path.ts';
import { kindOf } from '../model/tree.ts';
import { ItemForm } from './item-form.tsx';
import { PoolForm } from './pool-form.tsx';
import { RuleForm } from './rule-form.tsx';
import { SchemeForm } from './scheme-form.tsx';
import { SectionForm } from './section-form.tsx';
import { TrackForm } from './track-form.tsx';

const forms = { scheme: SchemeForm, track: TrackForm, section: SectionForm, item: ItemForm, pool: PoolForm, rule: RuleForm } as const;

/** The form of the part that is chosen in the tree. */
export function NodeForm({ node }: { readonly node: string }) {
  const { t } = useTranslation('drafts');
  const { scheme } = useEditor();
  const known = node === '' || getAt(scheme, node) !== undefined ? node : '';
  const kind = kindOf(known);
  const Form = forms[kind];
  return (
    <section className="sh-panel edit-form" aria-label={t(`kinds.${kind}`)}>
      <h2>{t(`kinds.${kind}`)}</h2>
      <Form key={known} node={known} />
    </section>
  );
}
