import { ArrowDownOutlined, ArrowUpOutlined, CopyOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { parentOf } from '../model/draft-path.ts';
import { useEditor } from '../model/editor-context.ts';
import { childKinds } from '../model/new-parts.ts';
import { kindOf, stepNode } from '../model/tree.ts';
import { useNodeActions } from './use-node-actions.ts';

/** Add, copy, move and delete for the chosen part. */
export function TreeToolbar() {
  const { t } = useTranslation('drafts');
  const { scheme, draft, isClosed } = useEditor();
  const { node } = draft.sheet;
  const kind = kindOf(node);
  const actions = useNodeActions();
  if (isClosed) return null;
  // Beside a rule the next one of its item is added.
  const [parent, kinds] = kind === 'rule' ? [parentOf(node), childKinds('item')] : [node, childKinds(kind)];
  const name = t(`kinds.${kind}`);
  const tools = [
    { key: 'up', icon: <ArrowUpOutlined />, label: t('tree.up'), isOff: stepNode(scheme, node, -1) === null, run: () => actions.move(node, -1) },
    { key: 'down', icon: <ArrowDownOutlined />, label: t('tree.down'), isOff: stepNode(scheme, node, 1) === null, run: () => actions.move(node, 1) },
    { key: 'copy', icon: <CopyOutlined />, label: t('tree.copy', { kind: name }), isOff: false, run: () => actions.copy(node) },
    { key: 'remove', icon: <DeleteOutlined />, label: t('tree.remove', { kind: name }), isOff: kind === 'track' && scheme.tracks.length === 1, run: () => actions.remove(node) },
  ];
  return (
    <div className="sh-toolbar tree-tools" role="toolbar" aria-label={t('tree.tools')}>
      {kinds.map((one) => <Button key={one} size="small" icon={<PlusOutlined />} aria-label={t('tree.add', { kind: t(`kinds.${one}`) })} onClick={() => actions.add(parent, one)}>{t(`kinds.${one}`)}</Button>)}
      {kind === 'scheme' ? null : tools.map(({ key, icon, label, isOff, run }) => <Tooltip key={key} title={label}><Button size="small" type="text" icon={icon} aria-label={label} disabled={isOff} onClick={run} /></Tooltip>)}
    </div>
  );
}
