import { CheckCircleOutlined, DownloadOutlined, ExclamationCircleOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Tooltip } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showTime } from '../../shell/show-time.ts';
import { AdoptDraftDialog } from './adopt-draft-dialog.tsx';
import { exportScheme } from './export-scheme.ts';
import type { DraftData } from './model/draft-data.ts';
import { useEditor } from './model/editor-context.ts';
import { PointsBar } from './tabs/points-bar.tsx';
import type { useAutosave } from './model/use-autosave.ts';

export type Saving = ReturnType<typeof useAutosave>;

function SaveState({ saving }: { readonly saving: Saving }) {
  const { t } = useTranslation('drafts');
  const isWrong = saving.state === 'failed' || saving.state === 'conflict';
  return <span role="status" className={isWrong ? 'sh-error' : 'sh-quiet'}>{saving.state === 'saved' ? t('save.saved', { time: showTime(saving.savedAt) }) : t(`save.${saving.state}`, { why: '' })}</span>;
}

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.tagName === 'INPUT' || target.tagName === 'TEXTAREA');

type ActionsProps = { readonly data: DraftData; readonly saving: Saving; readonly adopted: string | null; readonly showsProblems: boolean; readonly onAdopted: (hash: string) => void; readonly onProblems: () => void };

/** What can be done with the draft as a whole, and whether it is saved. */
export function EditorActions({ data, saving, adopted, showsProblems, onAdopted, onProblems }: ActionsProps) {
  const { t } = useTranslation('drafts');
  const { draft, scheme, checks, isClosed } = useEditor();
  const [isAdopting, setAdopting] = useState(false);
  const { undo, redo } = draft;
  const count = checks.problems.length;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isClosed || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping(event.target)) return;
      event.preventDefault();
      (event.shiftKey ? redo : undo)();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isClosed, redo, undo]);
  return (
    <div className="sh-toolbar edit-actions">
      {isClosed ? null : (
        <>
          <Tooltip title={t('undo')}><Button icon={<UndoOutlined />} aria-label={t('undo')} disabled={!draft.canUndo} onClick={undo} /></Tooltip>
          <Tooltip title={t('redo')}><Button icon={<RedoOutlined />} aria-label={t('redo')} disabled={!draft.canRedo} onClick={redo} /></Tooltip>
          <SaveState saving={saving} />
        </>
      )}
      <PointsBar />
      <span className="app-spacer" />
      <Button icon={count === 0 ? <CheckCircleOutlined className="sh-gained" /> : <ExclamationCircleOutlined className="sh-error" />} aria-expanded={showsProblems} onClick={onProblems}>{count === 0 ? t('problems.button0') : t('problems.count', { count })}</Button>
      <Button icon={<DownloadOutlined />} onClick={() => exportScheme(scheme)}>{t('export')}</Button>
      {adopted !== null ? <Link to="/schemes/$hash" params={{ hash: adopted }}><Button tabIndex={-1} type="primary">{t('adopt.read')}</Button></Link> : (
        <Tooltip title={data.mayAdopt ? (count === 0 ? '' : t('adopt.hasProblems', { count })) : t('adopt.mayNot')}>
          <Button type="primary" disabled={!data.mayAdopt || count > 0 || saving.theirs !== null} onClick={() => setAdopting(true)}>{t('adopt.button')}</Button>
        </Tooltip>
      )}
      {isAdopting ? <AdoptDraftDialog data={data} saving={saving} onClose={() => setAdopting(false)} onAdopted={(hash) => { setAdopting(false); onAdopted(hash); }} /> : null}
    </div>
  );
}
