import { sentence, usePickText, useWords } from '@siheng/ui';
import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { EvidencePicker } from '../evidence/evidence-picker.tsx';
import { gapsOf } from './draft-gaps.ts';
import type { ItemContent, SelfItem } from './self-assessment-data.ts';

type IndicatorFormProps = { readonly unitId: string; readonly item: SelfItem; readonly content: ItemContent; readonly disabled: boolean; readonly onChange: (content: ItemContent) => void };

const shape = /^\d{1,6}(\.\d{0,2})?$/;

/** One item: its sentences, the own score, what was done, and the proof of it. */
export function IndicatorForm({ unitId, item, content, disabled, onChange }: IndicatorFormProps) {
  const { t } = useTranslation('selfAssessment');
  const words = useWords();
  const pick = usePickText();
  const gaps = new Set(gapsOf(item, content));
  const setScore = (text: string): void => {
    const typed = text.trim().replace('。', '.');
    if (typed === '') return onChange({ ...content, score: null });
    if (shape.test(typed) && (item.full === null || Number(typed) <= Number(item.full))) onChange({ ...content, score: typed });
    return undefined;
  };
  const isNone = content.noEvidence !== null;
  return (
    <div className="self-form">
      <div>
        <h2>{pick(item.title)}</h2>
        <p className="sh-quiet">{[item.full === null ? t('openBonus') : t(item.kind === 'bonus' ? 'bonusUpTo' : 'fullPoints', { full: item.full }), words.labelled(t('departments'), words.list(item.departments))].join(' · ')}</p>
        <details className="self-sentences" open={item.sentences.length <= 3}><summary>{t('sentences', { count: item.sentences.length })}</summary><ul>{item.sentences.map((text) => <li key={text}>{sentence(text)}</li>)}</ul></details>
      </div>
      <div className="judge-reason">
        <label htmlFor="self-score">{t('score')}{item.kind === 'scored' ? <span className="sh-error" aria-hidden> *</span> : null}</label>
        <div className="self-score">
          <Input id="self-score" inputMode="decimal" autoComplete="off" value={content.score ?? ''} disabled={disabled} onChange={(event) => setScore(event.target.value)} onBlur={() => { if (content.score?.endsWith('.') === true) setScore(content.score.slice(0, -1)); }} suffix={item.full === null ? null : `/ ${item.full}`} />
          {item.full === null || disabled || content.score === item.full ? null : <button type="button" className="self-link" onClick={() => onChange({ ...content, score: item.full })}>{t(item.kind === 'bonus' ? 'claimAll' : 'fullScore')}</button>}
        </div>
        <span className="sh-quiet">{t(item.kind === 'bonus' ? 'bonusHint' : 'scoreHint')}</span>
      </div>
      <div className="judge-reason">
        <label htmlFor="self-text">{t('text')}{gaps.has('text') ? <span className="sh-error" aria-hidden> *</span> : null}</label>
        <Input.TextArea id="self-text" value={content.text} disabled={disabled} maxLength={4000} autoSize={{ minRows: 3, maxRows: 12 }} onChange={(event) => onChange({ ...content, text: event.target.value })} />
        <span className={gaps.has('text') ? 'sh-error' : 'sh-quiet'}>{t(gaps.has('text') ? 'textOwed' : 'textHint')}</span>
      </div>
      <div className="judge-reason">
        <label htmlFor="self-evidence">{t('evidence')}{item.kind === 'scored' ? <span className="sh-error" aria-hidden> *</span> : null}</label>
        {isNone ? null : <EvidencePicker id="self-evidence" unitId={unitId} value={content.evidence} disabled={disabled} onChange={(evidence) => onChange({ ...content, evidence })} />}
        {content.evidence.length > 0 ? null : <Checkbox checked={isNone} disabled={disabled} onChange={(event) => onChange({ ...content, noEvidence: event.target.checked ? '' : null })}>{t('noEvidence')}</Checkbox>}
        {isNone ? <Input aria-label={t('noEvidenceWhy')} placeholder={t('noEvidenceWhy')} maxLength={500} disabled={disabled} value={content.noEvidence ?? ''} status={(content.noEvidence ?? '').trim() === '' ? 'error' : ''} onChange={(event) => onChange({ ...content, noEvidence: event.target.value })} /> : null}
      </div>
    </div>
  );
}
