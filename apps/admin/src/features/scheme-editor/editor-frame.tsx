import { Alert, Badge, Tabs } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shell/use-error-text.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { EditorActions } from './editor-actions.tsx';
import { NodeForm } from './forms/node-form.tsx';
import { type DraftData, type OfferedMeasure, schemeOf } from './model/draft-data.ts';
import { isWithin, nodeOf } from './model/draft-path.ts';
import { EditorContext } from './model/editor-context.ts';
import { namesOf } from './model/names.ts';
import { useAutosave } from './model/use-autosave.ts';
import { useChecks } from './model/use-checks.ts';
import { useDraft } from './model/use-draft.ts';
import { DifferenceTab } from './tabs/difference-tab.tsx';
import { HistoryTab } from './tabs/history-tab.tsx';
import { OptionsTab } from './tabs/options-tab.tsx';
import { PartsTab } from './tabs/parts-tab.tsx';
import { ProblemsPanel } from './tabs/problems-panel.tsx';
import { TryTab } from './tabs/try-tab.tsx';
import { SchemeTree } from './tree/scheme-tree.tsx';
import { TreeToolbar } from './tree/tree-toolbar.tsx';

const PARTS = ['grading', 'consequences', 'rankedTogether', 'tieBreak', 'parameters', 'cycle'] as const;

const tabOf = (path: string): string => (path.startsWith('options') ? 'options' : PARTS.some((part) => isWithin(path, part)) ? 'parts' : 'edit');

/** The field of a place, or the nearest one that holds it. */
const fieldOf = (path: string): HTMLElement | undefined => {
  const found = [...document.querySelectorAll<HTMLElement>('[data-path]')].filter((element) => isWithin(path, element.dataset['path'] ?? '-'));
  return found.toSorted((a, b) => (b.dataset['path'] ?? '').length - (a.dataset['path'] ?? '').length)[0];
};

/** The editor around a draft: tree and form, and beside them readings, grades, trial, difference and history. */
export function EditorFrame({ data, measures }: { readonly data: DraftData; readonly measures: readonly OfferedMeasure[] }) {
  const { t } = useTranslation('drafts');
  const errorText = useErrorText();
  const [adopted, setAdopted] = useState(data.adoptedHash);
  const isClosed = adopted !== null;
  const draft = useDraft({ scheme: schemeOf(data.content), examples: data.examples });
  const { scheme } = draft.sheet;
  const saving = useAutosave(data.id, draft.sheet, { version: data.version, savedAt: data.changedAt }, isClosed);
  const catalogue = useMemo(() => new Map(measures.map((measure) => [measure.id, measure])), [measures]);
  const known = useMemo(() => measures.map(({ id }) => id), [measures]);
  const base = useMemo(() => (data.baseContent === null ? null : schemeOf(data.baseContent)), [data.baseContent]);
  const checks = useChecks(scheme, known, data.base.kind === 'extension' ? base : null);
  const names = useMemo(() => ({ zh: namesOf(scheme, catalogue, 'zh'), en: namesOf(scheme, catalogue, 'en') }), [scheme, catalogue]);
  const [tab, setTab] = useState('edit');
  const [showsProblems, setShowsProblems] = useState(false);
  const target = useRef<string | null>(null);
  useEffect(() => {
    if (target.current === null) return;
    const field = fieldOf(target.current);
    target.current = null;
    field?.scrollIntoView({ block: 'center' });
    field?.querySelector<HTMLElement>('input, textarea, button, [tabindex="0"]')?.focus({ preventScroll: true });
  });
  const jump = (path: string): void => {
    target.current = path;
    setTab(tabOf(path));
    draft.show(nodeOf(path));
  };
  const editor = { draft, scheme, checks, catalogue, names, isClosed };
  const edit = (
    <div className="edit-columns">
      <div className="edit-side"><TreeToolbar /><SchemeTree /></div>
      <NodeForm node={draft.sheet.node} />
    </div>
  );
  return (
    <EditorContext value={editor}>
      <EditorActions data={data} saving={saving} adopted={adopted} onAdopted={setAdopted} onProblems={() => setShowsProblems((now) => !now)} showsProblems={showsProblems} />
      {saving.error === null ? null : <Alert type="error" showIcon title={t('save.failed', { why: errorText(saving.error) })} />}
      {saving.theirs === null ? null : <ConflictDialog data={data} theirs={saving.theirs} saving={saving} />}
      {showsProblems ? <ProblemsPanel onJump={jump} /> : null}
      <Tabs
        activeKey={tab}
        onChange={setTab}
        items={[
          { key: 'edit', label: t('tabs.edit'), children: edit },
          { key: 'options', destroyOnHidden: true, label: t('tabs.options'), children: <OptionsTab /> },
          { key: 'parts', destroyOnHidden: true, label: <Badge size="small" offset={[6, 0]} count={PARTS.reduce((sum, part) => sum + checks.within(part), 0)}>{t('tabs.parts')}</Badge>, children: <PartsTab /> },
          { key: 'try', destroyOnHidden: true, label: t('tabs.try'), children: <TryTab draftId={data.id} base={data.base} /> },
          { key: 'difference', destroyOnHidden: true, label: t('tabs.difference'), children: <DifferenceTab base={data.base} baseContent={base} /> },
          { key: 'history', destroyOnHidden: true, label: t('tabs.history'), children: <HistoryTab draftId={data.id} /> },
        ]}
      />
    </EditorContext>
  );
}
