import { Alert, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DraftData } from '../model/draft-data.ts';
import { useEditor } from '../model/editor-context.ts';
import { CasesPanel } from './cases-panel.tsx';
import { ExamplePanel } from './example-panel.tsx';

/** Example units and worked cases, computed in the page: the points and their reasons at once. */
export function TryTab({ draftId, base }: { readonly draftId: string; readonly base: DraftData['base'] }) {
  const { t } = useTranslation('drafts');
  const { checks } = useEditor();
  const broken = checks.problems.length > 0;
  return (
    <div className="sh-page-body">
      {broken ? <Alert type="warning" showIcon title={t('try.broken', { count: checks.problems.length })} /> : null}
      <Tabs
        size="small"
        items={[
          { key: 'example', label: t('try.example'), children: <ExamplePanel /> },
          ...(base.kind === 'library' || base.kind === 'version' ? [{ key: 'cases', label: t('try.cases'), children: <CasesPanel draftId={draftId} /> }] : []),
        ]}
      />
    </div>
  );
}
