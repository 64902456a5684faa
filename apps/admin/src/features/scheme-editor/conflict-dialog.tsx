import { App, Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/trpc.ts';
import { showTime } from '../../shell/show-time.ts';
import type { Saving } from './editor-actions.tsx';
import { contentOf, type DraftData, schemeOf } from './model/draft-data.ts';
import { useEditor } from './model/editor-context.ts';
import type { Theirs } from './model/use-autosave.ts';
import { DifferenceView } from './tabs/difference-view.tsx';

/** Somebody saved in between: what the other version says differently, and how to go on. None of the two is lost. */
export function ConflictDialog({ data, theirs, saving }: { readonly data: DraftData; readonly theirs: Theirs; readonly saving: Saving }) {
  const { t } = useTranslation('drafts');
  const { message } = App.useApp();
  const { draft, scheme, catalogue } = useEditor();
  const other = schemeOf(theirs.content);
  const takeTheirs = async (): Promise<void> => {
    // One's own version becomes a draft beside this one before it leaves the page.
    const copy = { ...contentOf(scheme), title: { ...scheme.title, zh: t('conflict.copyTitle', { title: scheme.title.zh }) } };
    await api.drafts.create.mutate({ orgId: data.orgId, start: { kind: 'file', content: copy } });
    draft.load(other, theirs.examples);
    saving.settle({ keep: 'theirs', loaded: { scheme: other, examples: theirs.examples } });
    void message.success(t('conflict.copied'));
  };
  return (
    <Modal
      open
      width={820}
      closable={false}
      title={t('conflict.title', { author: theirs.author })}
      footer={[
        <Button key="theirs" onClick={() => void takeTheirs()}>{t('conflict.takeTheirs')}</Button>,
        <Button key="mine" type="primary" onClick={() => saving.settle({ keep: 'mine' })}>{t('conflict.keepMine')}</Button>,
      ]}
    >
      <p>{t('conflict.hint', { author: theirs.author, time: showTime(theirs.at) })}</p>
      <div className="conflict-diff"><DifferenceView before={other} after={scheme} catalogue={catalogue} /></div>
    </Modal>
  );
}
