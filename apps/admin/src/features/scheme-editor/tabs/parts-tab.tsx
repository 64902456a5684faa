import type { Scheme } from '@siheng/kernel';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isWithin } from '../model/draft-path.ts';
import { useEditor } from '../model/editor-context.ts';
import { GradeTable } from './grade-table.tsx';

const PARTS = ['grading', 'consequences', 'rankedTogether', 'tieBreak', 'parameters', 'cycle'] as const satisfies readonly (keyof Scheme)[];
type Part = (typeof PARTS)[number];

const written = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value, null, 2));

/** One part in the format of the file: taken over when it is JSON, then checked like everything else. */
function PartEditor({ part }: { readonly part: Part }) {
  const { t } = useTranslation('drafts');
  const { scheme, draft, checks, isClosed } = useEditor();
  const [text, setText] = useState<string | null>(null);
  const [isBroken, setBroken] = useState(false);
  const shown = text ?? written(scheme[part]);
  const take = (): void => {
    if (text === null) return;
    try {
      draft.set(part, text.trim() === '' ? undefined : (JSON.parse(text) as unknown));
      setText(null);
      setBroken(false);
    } catch {
      setBroken(true);
    }
  };
  const problems = checks.problems.filter((problem) => isWithin(problem.path, part));
  return (
    <details className="part-editor" data-path={part} {...(problems.length > 0 ? { open: true } : {})}>
      <summary>{t(`parts.${part}.title`)} <span className="sh-quiet">{scheme[part] === undefined ? t('parts.absent') : t('parts.present')}</span></summary>
      <p className="sh-quiet">{t(`parts.${part}.hint`)}</p>
      <Input.TextArea className="part-text" aria-label={t(`parts.${part}.title`)} spellCheck={false} value={shown} disabled={isClosed} autoSize={{ minRows: 4, maxRows: 22 }} onChange={(event) => setText(event.target.value)} onBlur={take} />
      {isBroken ? <p className="sh-error" role="alert">{t('parts.broken')}</p> : null}
      {problems.map((problem) => <p key={`${problem.path}${problem.code}`} className="sh-error">{`${problem.path}：${problem.found}。${problem.expected}`}</p>)}
      {text === null ? null : <Button size="small" onClick={() => { setText(null); setBroken(false); }}>{t('parts.discard')}</Button>}
    </details>
  );
}

/** Grades as a table, and the parts that are seldom changed as they stand in the file. */
export function PartsTab() {
  const { t } = useTranslation('drafts');
  return (
    <section className="sh-panel" aria-label={t('parts.title')}>
      <GradeTable />
      <h3 className="part-head">{t('parts.more')}</h3>
      <p className="sh-quiet">{t('parts.description')}</p>
      {PARTS.map((part) => <PartEditor key={part} part={part} />)}
    </section>
  );
}
