import { App } from 'antd';
import { createElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../model/editor-context.ts';
import { addNode, copyNode } from '../model/new-parts.ts';
import { kindOf, type NodeKind, removeNode, stepNode } from '../model/tree.ts';
import { UndoNote } from './undo-note.tsx';

/** What can be done to the chosen part. */
export function useNodeActions() {
  const { t } = useTranslation('drafts');
  const { message } = App.useApp();
  const { scheme, draft } = useEditor();
  return {
    add: (parent: string, kind: Exclude<NodeKind, 'scheme'>): void => draft.edit(addNode(scheme, parent, kind)),
    copy: (node: string): void => draft.edit(copyNode(scheme, node)),
    move: (node: string, by: -1 | 1): void => {
      const moved = stepNode(scheme, node, by);
      if (moved !== null) draft.edit(moved);
    },
    remove: (node: string): void => {
      const kind = kindOf(node);
      if (kind === 'scheme' || (kind === 'track' && scheme.tracks.length === 1)) return;
      draft.edit(removeNode(scheme, node));
      const key = `removed-${Date.now()}`;
      void message.open({ key, type: 'success', duration: 8, content: createElement(UndoNote, { text: t('tree.removed', { kind: t(`kinds.${kind}`) }), onUndo: () => { message.destroy(key); draft.undo(); } }) });
    },
  };
}
