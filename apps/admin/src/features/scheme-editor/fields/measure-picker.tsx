import { usePickText, useWords } from '@siheng/ui';
import { Button, Empty, Input, Modal, Select } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedMeasure } from '../model/draft-data.ts';
import { useEditor } from '../model/editor-context.ts';
import { OwnMeasureForm } from './own-measure-form.tsx';
import { UnitName } from './unit-name.tsx';

type Shown = Pick<OfferedMeasure, 'id' | 'title' | 'unit' | 'source' | 'plugin' | 'isEnabled' | 'datasets' | 'about'> & { readonly isOwn: boolean };

const MOST = 60;

function Row({ measure, isChosen, onChoose }: { readonly measure: Shown; readonly isChosen: boolean; readonly onChoose: () => void }) {
  const { t } = useTranslation('drafts');
  const pick = usePickText();
  const words = useWords();
  return (
    <li>
      <button type="button" className={isChosen ? 'measure-row measure-chosen' : 'measure-row'} aria-current={isChosen} onClick={onChoose}>
        <strong>{pick(measure.title)}</strong>
        <span className="sh-quiet"><UnitName unit={measure.unit} /></span>
        <small className="sh-quiet">
          {measure.isOwn ? t('measure.own') : t(`measure.sources.${measure.source}`)}
          {measure.plugin === null ? null : ` · ${pick(measure.plugin)}`}
          {measure.datasets.length === 0 ? null : ` · ${words.labelled(t('measure.from'), words.list(measure.datasets.map(pick)))}`}
          {measure.isEnabled ? null : ` · ${t('measure.disabled')}`}
        </small>
      </button>
    </li>
  );
}

type PickerProps = { readonly judged: boolean; readonly value: string; readonly onClose: () => void; readonly onChoose: (id: string) => void };

/** The catalogue with a search over names, plugins and datasets; what no plugin measures, the author adds as a measure that people judge or enter. */
export function MeasurePicker({ judged, value, onClose, onChoose }: PickerProps) {
  const { t } = useTranslation('drafts');
  const { scheme, catalogue } = useEditor();
  const pick = usePickText();
  const [query, setQuery] = useState('');
  const [plugin, setPlugin] = useState('');
  const [isNew, setNew] = useState(false);
  const wanted = useDeferredValue(query.trim().toLowerCase());
  const all = useMemo((): readonly Shown[] => [
    ...(scheme.measures ?? []).map((own): Shown => ({ id: own.id, title: { zh: own.title.zh, en: own.title.en ?? own.title.zh }, unit: own.unit, source: own.unit === 'points' ? 'judgement' : 'platform', plugin: null, isEnabled: true, datasets: [], about: '', isOwn: true })),
    ...[...catalogue.values()].map((measure): Shown => ({ ...measure, isOwn: false })),
  ].filter((measure) => (measure.source === 'judgement') === judged), [catalogue, judged, scheme.measures]);
  const plugins = [...new Set(all.flatMap((measure) => (measure.plugin === null ? [] : [pick(measure.plugin)])))];
  const found = all.filter((measure) => {
    const texts = [measure.title.zh, measure.title.en, measure.id, ...measure.datasets.flatMap(({ zh, en }) => [zh, en])];
    return (plugin === '' || (measure.plugin !== null && pick(measure.plugin) === plugin)) && (wanted === '' || texts.some((text) => text.toLowerCase().includes(wanted)));
  });
  return (
    <Modal open width={760} title={t(judged ? 'measure.chooseJudged' : 'measure.choose')} footer={null} onCancel={onClose}>
      <div className="sh-toolbar">
        <Input.Search className="measure-find" autoFocus allowClear aria-label={t('measure.find')} placeholder={t('measure.find')} value={query} onChange={(event) => setQuery(event.target.value)} />
        {plugins.length < 2 ? null : <Select className="measure-plugin" aria-label={t('measure.plugin')} value={plugin} options={[{ value: '', label: t('measure.allPlugins') }, ...plugins.map((name) => ({ value: name, label: name }))]} onChange={setPlugin} />}
        <Button onClick={() => setNew(true)}>{t('measure.new')}</Button>
      </div>
      {isNew ? <OwnMeasureForm judged={judged} title={query} onCancel={() => setNew(false)} onDone={onChoose} /> : null}
      <ul className="measure-list" aria-label={t('measure.found')}>
        {found.slice(0, MOST).map((measure) => <Row key={measure.id} measure={measure} isChosen={measure.id === value} onChoose={() => onChoose(measure.id)} />)}
      </ul>
      {found.length === 0 ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('measure.nothing')} /> : null}
      {found.length > MOST ? <p className="sh-quiet">{t('measure.more', { count: found.length - MOST })}</p> : null}
    </Modal>
  );
}
