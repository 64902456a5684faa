import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { EmptyState, usePickText } from '@siheng/ui';
import { Button, Input, Select } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Example } from '../model/draft-data.ts';
import { useEditor } from '../model/editor-context.ts';
import { tryExample } from '../model/run-cases.ts';
import { freeId } from '../model/tree.ts';
import { ExampleInputs } from './example-inputs.tsx';
import { ExampleResult } from './example-result.tsx';

/** An example unit: what is known of it on the left, its points on the right. Examples are kept with the draft. */
export function ExamplePanel() {
  const { t } = useTranslation('drafts');
  const pick = usePickText();
  const { scheme, draft, isClosed } = useEditor();
  const { examples } = draft.sheet;
  const [chosen, setChosen] = useState(0);
  const example = examples[Math.min(chosen, examples.length - 1)];
  const shown = useDeferredValue(scheme);
  const trial = useMemo(() => (example === undefined ? null : tryExample(shown, example)), [example, shown]);
  const change = (next: Example): void => draft.setExamples(examples.map((one) => (one.id === next.id ? next : one)));
  const add = (): void => {
    const id = freeId(new Set(examples.map((one) => one.id)), 'example');
    const [first] = scheme.classes;
    draft.setExamples([...examples, { id, title: t('try.exampleName', { at: examples.length + 1 }), track: scheme.tracks[0]?.id ?? '', ...(first === undefined ? {} : { class: first.id }), values: {}, expected: {} }]);
    setChosen(examples.length);
  };
  const tools = (
    <div className="sh-toolbar">
      {examples.length === 0 ? null : <Select aria-label={t('try.example')} className="example-select" value={example?.id ?? null} options={examples.map(({ id, title }) => ({ value: id, label: title || id }))} onChange={(id: string) => setChosen(examples.findIndex((one) => one.id === id))} />}
      {isClosed ? null : <Button icon={<PlusOutlined />} onClick={add}>{t('try.addExample')}</Button>}
      {example === undefined || isClosed ? null : <Button icon={<DeleteOutlined />} onClick={() => draft.setExamples(examples.filter(({ id }) => id !== example.id))}>{t('try.removeExample')}</Button>}
    </div>
  );
  if (example === undefined || trial === null) return <section className="sh-panel"><EmptyState title={t('try.noExample')} reason={t('try.noExampleReason')} action={isClosed ? undefined : <Button type="primary" icon={<PlusOutlined />} onClick={add}>{t('try.addExample')}</Button>} /></section>;
  return (
    <div className="sh-page-body">
      {tools}
      <div className="try-columns">
        <section className="sh-panel try-inputs" aria-label={t('try.known')}>
          <div className="edit-inline">
            <Input aria-label={t('try.name')} className="edit-tags" value={example.title} disabled={isClosed} maxLength={100} onChange={(event) => change({ ...example, title: event.target.value })} />
            {scheme.tracks.length < 2 ? null : <Select aria-label={t('kinds.track')} className="edit-form-select" value={example.track} disabled={isClosed} options={scheme.tracks.map(({ id, title }) => ({ value: id, label: pick(title) }))} onChange={(track) => change({ ...example, track })} />}
            {scheme.classes.length === 0 ? null : <Select aria-label={t('scheme.classes')} value={example.class ?? null} disabled={isClosed} options={scheme.classes.map(({ id, title }) => ({ value: id, label: pick(title) }))} onChange={(unitClass) => change({ ...example, class: unitClass })} />}
          </div>
          <p className="sh-quiet">{t('try.knownHint')}</p>
          <ExampleInputs example={example} onChange={change} />
        </section>
        <section className="sh-panel" aria-label={t('try.result')}>
          {'failure' in trial ? <p className="sh-error">{t('try.cannot', { why: trial.failure })}</p> : <ExampleResult result={trial.result} />}
        </section>
      </div>
    </div>
  );
}
