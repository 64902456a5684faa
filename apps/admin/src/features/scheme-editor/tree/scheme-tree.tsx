import { usePickText } from '@siheng/ui';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isWithin, parentOf } from '../model/draft-path.ts';
import { useEditor } from '../model/editor-context.ts';
import { stepNode, type TreeNode, treeOf } from '../model/tree.ts';
import { TreeRow } from './tree-row.tsx';
import { useNodeActions } from './use-node-actions.ts';

const visible = (nodes: readonly TreeNode[], isOpen: (node: TreeNode) => boolean): readonly TreeNode[] => nodes.flatMap((node) => [node, ...(isOpen(node) ? visible(node.children, isOpen) : [])]);

/** The parts of the scheme. Arrow keys move through it, Alt with up or down moves a part, Delete takes it out. */
export function SchemeTree() {
  const { t } = useTranslation('drafts');
  const pick = usePickText();
  const { scheme, draft, isClosed } = useEditor();
  const { node: chosen } = draft.sheet;
  const actions = useNodeActions();
  const tree = useMemo(() => treeOf(scheme), [scheme]);
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  // What holds the chosen part is open; sheets and sections are from the start, items when somebody opens them.
  const holdsChosen = (path: string): boolean => path !== chosen && isWithin(chosen, path);
  const isOpen = ({ path, kind }: TreeNode): boolean => holdsChosen(path) || (opened.get(path) ?? (kind === 'track' || kind === 'pool' || (kind === 'section' && scheme.tracks.length < 3)));
  const rows = visible(tree, isOpen);
  const frame = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  useEffect(() => {
    const row = frame.current?.querySelector<HTMLElement>('[aria-selected=true]');
    row?.scrollIntoView({ block: 'nearest' });
    if (wantsFocus.current) row?.focus();
    wantsFocus.current = false;
  }, [chosen]);
  const toggle = (node: TreeNode): void => {
    setOpened((now) => new Map(now).set(node.path, !isOpen(node)));
    if (holdsChosen(node.path)) draft.show(node.path);
  };
  const show = (path: string): void => {
    wantsFocus.current = true;
    draft.show(path);
  };
  const onKey = (event: KeyboardEvent): void => {
    const at = rows.findIndex(({ path }) => path === chosen);
    const node = rows[at];
    const done = (): void => event.preventDefault();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      done();
      if (event.altKey) {
        const moved = isClosed || chosen === '' ? null : stepNode(scheme, chosen, by);
        wantsFocus.current = true;
        if (moved !== null) draft.edit(moved);
        return;
      }
      const next = at + by < 0 ? '' : rows[at + by]?.path;
      if (next !== undefined) show(next);
      return;
    }
    if (node === undefined) return;
    if (event.key === 'ArrowRight' && !isOpen(node) && node.children.length > 0) toggle(node);
    else if (event.key === 'ArrowLeft' && isOpen(node) && node.children.length > 0) toggle(node);
    else if (event.key === 'ArrowLeft') show(parentOf(node.path));
    else if (event.key === 'Delete' && !isClosed) actions.remove(node.path);
    else return;
    done();
  };
  return (
    <div className="sh-panel edit-tree" ref={frame}>
      <div role="tree" aria-label={t('tree.label')} aria-describedby="edit-tree-keys" onKeyDown={onKey}>
        <button type="button" role="treeitem" aria-level={1} aria-selected={chosen === ''} tabIndex={chosen === '' ? 0 : -1} className="tree-row tree-root" onClick={() => show('')}>{pick(scheme.title)}</button>
        {rows.map((node) => <TreeRow key={node.path} node={node} isChosen={node.path === chosen} isOpen={isOpen(node)} onShow={() => show(node.path)} onToggle={() => toggle(node)} />)}
      </div>
      <p id="edit-tree-keys" className="sh-quiet tree-keys">{t('tree.keys')}</p>
    </div>
  );
}
