import type { Item, Rule, Section, Track } from '@siheng/kernel';
import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons';
import { usePickText } from '@siheng/ui';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getAt, parentOf, placeOf } from '../model/draft-path.ts';
import { useEditor } from '../model/editor-context.ts';
import { kindOf, placeNode, type TreeNode } from '../model/tree.ts';

type RowProps = { readonly node: TreeNode; readonly isChosen: boolean; readonly isOpen: boolean; readonly onShow: () => void; readonly onToggle: () => void };

const DRAGGED = 'application/x-siheng-part';

const LISTS = { rule: 'rules', item: 'items', section: 'sections' } as const;

/** Where a dragged part would come: before a part of its own kind, or at the end of one that can hold it. */
const targetOf = (dragged: string, node: TreeNode): { readonly list: string; readonly isInto: boolean } | null => {
  const kind = kindOf(dragged);
  if (kind === node.kind && kind !== 'scheme') return kind === 'pool' && parentOf(dragged) !== parentOf(node.path) ? null : { list: placeOf(node.path).list, isInto: false };
  const holds = { section: 'track', item: 'section', rule: 'item' } as const;
  return kind in holds && holds[kind as keyof typeof holds] === node.kind ? { list: `${node.path}.${LISTS[kind as keyof typeof LISTS]}`, isInto: true } : null;
};

function Label({ node }: { readonly node: TreeNode }) {
  const { t } = useTranslation('drafts');
  const pick = usePickText();
  if (node.kind === 'rule') {
    const rule = node.value as Rule;
    return <><span className={`tree-effect tree-${rule.effect}`}>{t(`rule.effects.${rule.effect}.short`)}</span><span className="tree-text">{rule.text === '' ? t('rule.sourceMissing') : rule.text}</span></>;
  }
  const part = node.value as Track | Section | Item | { readonly id: string; readonly title?: { readonly zh: string; readonly en?: string }; readonly fullPoints: string };
  const points = part.fullPoints;
  return <><span className="tree-text">{part.title === undefined ? part.id : pick(part.title) || '…'}</span><span className="sh-num sh-quiet">{points === null ? '—' : points || '?'}</span></>;
}

/** One part in the tree: chosen by a click, moved by dragging. */
export function TreeRow({ node, isChosen, isOpen, onShow, onToggle }: RowProps) {
  const { t } = useTranslation('drafts');
  const { scheme, draft, isClosed, checks } = useEditor();
  const [isTarget, setTarget] = useState<'before' | 'into' | null>(null);
  const wrong = checks.within(node.path);
  const draggedOf = (event: DragEvent): string => event.dataTransfer.types.find((type) => type.startsWith(`${DRAGGED};`))?.slice(DRAGGED.length + 1) ?? '';
  const over = (event: DragEvent): void => {
    const kind = draggedOf(event);
    const sample = kind === '' ? null : targetOf(kindSample(kind), node);
    if (sample === null || isClosed) return;
    event.preventDefault();
    setTarget(sample.isInto ? 'into' : 'before');
  };
  const drop = (event: DragEvent): void => {
    setTarget(null);
    const dragged = event.dataTransfer.getData('text/plain');
    const target = dragged === '' || dragged === node.path ? null : targetOf(dragged, node);
    if (target === null) return;
    event.preventDefault();
    const index = target.isInto ? ((getAt(scheme, target.list) as readonly unknown[] | undefined)?.length ?? 0) : placeOf(node.path).index;
    draft.edit(placeNode(scheme, dragged, target.list, index));
  };
  return (
    <div
      role="treeitem"
      aria-level={node.depth + 1}
      aria-selected={isChosen}
      {...(node.children.length === 0 ? {} : { 'aria-expanded': isOpen })}
      tabIndex={isChosen ? 0 : -1}
      className={`tree-row${isTarget === null ? '' : ` tree-drop-${isTarget}`}`}
      style={{ paddingInlineStart: 6 + (node.depth - 1) * 16 }}
      draggable={!isClosed}
      onClick={onShow}
      onDragStart={(event) => { event.dataTransfer.setData('text/plain', node.path); event.dataTransfer.setData(`${DRAGGED};${node.kind}`, '1'); event.dataTransfer.effectAllowed = 'move'; }}
      onDragOver={over}
      onDragLeave={() => setTarget(null)}
      onDrop={drop}
    >
      {node.children.length === 0 ? <span className="tree-toggle" /> : <span className="tree-toggle" aria-hidden onClick={(event) => { event.stopPropagation(); onToggle(); }}>{isOpen ? <CaretDownOutlined /> : <CaretRightOutlined />}</span>}
      <Label node={node} />
      {wrong === 0 ? null : <span className="tree-wrong" title={t('problems.count', { count: wrong })}>{wrong}</span>}
    </div>
  );
}

/** While something is dragged only its kind can be read, not which part it is. */
const kindSample = (kind: string): string => ({ track: 'tracks[0]', section: 'tracks[0].sections[0]', item: 'tracks[0].sections[0].items[0]', pool: 'tracks[0].sections[0].items[0].pools[0]', rule: 'tracks[0].sections[0].items[0].rules[0]' })[kind] ?? '';
