import { StatusTag, usePickText, sentence, useWords } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import { Alert, App, Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shell/use-error-text.ts';
import { EvidencePicker } from '../evidence/evidence-picker.tsx';
import { Conflict } from './conflict.tsx';
import type { Place } from './judgement-data.ts';
import { JudgementHistory } from './judgement-history.tsx';
import { useJudgement } from './use-judgement.ts';
import { ValuesField } from './values-field.tsx';

function Clause({ place }: { readonly place: Place }) {
  const { t } = useTranslation('judgements');
  const words = useWords();
  const pick = usePickText();
  const met = place.trigger?.met;
  return (
    <div className="judge-clause">
      <p className="sh-quiet">{[place.unitName, pick(place.itemTitle), words.list(place.departments)].filter(Boolean).join(' · ')}</p>
      <blockquote>{sentence(place.text)}</blockquote>
      <p className="sh-quiet">{words.labelled(t('said'), pick(place.said))}</p>
      {place.trigger === null ? null : <p>{words.labelled(t('trigger'), pick(place.trigger.text))} <StatusTag tone={met === true ? 'success' : met === false ? 'neutral' : 'warning'}>{t(met === true ? 'triggerMet' : met === false ? 'triggerUnmet' : 'triggerUnknown')}</StatusTag></p>}
    </div>
  );
}

/** One judgement: the sentence, the field with range and direction, the reason, the versions before. */
export function JudgementForm({ place, hasNext, onDone }: { readonly place: Place; readonly hasNext: boolean; readonly onDone: (goOn: boolean) => void }) {
  const { t } = useTranslation('judgements');
  const pick = usePickText();
  const { message } = App.useApp();
  const errorText = useErrorText();
  const form = useJudgement(place, (goOn) => {
    void message.success(t('saved'));
    onDone(goOn);
  });
  const disabled = !place.mayJudge;
  const version = place.current?.version ?? 0;
  const reasonMissing = form.tried && form.reason.trim() === '';
  return (
    <div className="sh-page-body">
      <Clause place={place} />
      {place.mayJudge ? null : <Alert type="warning" showIcon title={t('mayNot')} description={place.why === undefined ? null : pick(place.why)} />}
      {place.confirmation === null ? null : <Alert type="info" showIcon title={t(place.confirmation === 'veto' ? 'needsVeto' : 'needsFinding')} description={<Link to={place.confirmation === 'veto' ? '/vetoes' : '/findings'}>{t(place.confirmation === 'veto' ? 'toVetoes' : 'toFindings')}</Link>} />}
      {form.theirs === null ? null : <Conflict place={place} theirs={form.theirs} mine={{ values: form.values, reason: form.reason }} onTheirs={form.takeTheirs} onMine={() => void form.save(form.theirs?.version ?? version, false)} />}
      {form.error === null ? null : <Alert type="error" showIcon title={errorText(form.error)} />}
      <fieldset className="judge-fieldset" disabled={disabled}>
        <legend>{pick(place.measureTitle)}</legend>
        <ValuesField place={place} values={form.values} disabled={disabled} showErrors={form.tried} onChange={form.setValues} />
      </fieldset>
      <div className="judge-reason">
        <label htmlFor="judge-reason">{t('reason')}<span className="sh-error" aria-hidden> *</span></label>
        <Input.TextArea id="judge-reason" value={form.reason} disabled={disabled} maxLength={2000} autoSize={{ minRows: 3, maxRows: 8 }} status={reasonMissing ? 'error' : ''} aria-describedby="judge-reason-hint" onChange={(event) => form.setReason(event.target.value)} />
        <span id="judge-reason-hint" className={reasonMissing ? 'sh-error' : 'sh-quiet'}>{t(reasonMissing ? 'reasonMissing' : 'reasonHint')}</span>
      </div>
      <div className="judge-reason">
        <label htmlFor="judge-evidence">{t('evidence')}</label>
        <EvidencePicker id="judge-evidence" unitId={place.unitId} disabled={disabled} value={form.evidence} onChange={form.setEvidence} />
      </div>
      {disabled ? null : (
        <div className="sh-toolbar">
          <Button type="primary" loading={form.busy} onClick={() => void form.save(version, false)}>{t('save')}</Button>
          {hasNext ? <Button loading={form.busy} onClick={() => void form.save(version, true)}>{t('saveNext')}</Button> : null}
        </div>
      )}
      <JudgementHistory place={place} />
    </div>
  );
}
