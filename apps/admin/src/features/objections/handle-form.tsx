import { useMutation } from '@tanstack/react-query';
import type { inferInput } from '@trpc/tanstack-react-query';
import { Alert, App, Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { mayValue } from '../judgements/judgement-data.ts';
import { type FactChange, FactCorrection } from './fact-correction.tsx';
import { JudgementCorrection } from './judgement-correction.tsx';
import type { ObjectionDetail } from './objection-data.ts';

type Corrections = inferInput<typeof trpc.objections.accept>['corrections'];
type Verdict = 'accepted' | 'refused';

/** The decision: refused with the reason, or accepted with what is corrected. */
export function HandleForm({ objection, onDone }: { readonly objection: ObjectionDetail; readonly onDone: () => void }) {
  const { t } = useTranslation('objections');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [reason, setReason] = useState('');
  const [judgements, setJudgements] = useState<Readonly<Record<string, readonly string[]>>>({});
  const [facts, setFacts] = useState<Readonly<Record<string, FactChange>>>({});
  const [tried, setTried] = useState(false);
  const done = (key: 'accepted' | 'refused') => () => {
    void message.success(t(`done.${key}`));
    void queryClient.invalidateQueries(trpc.objections.pathFilter());
    onDone();
  };
  const accept = useMutation(trpc.objections.accept.mutationOptions({ onSuccess: done('accepted') }));
  const refuse = useMutation(trpc.objections.refuse.mutationOptions({ onSuccess: done('refused') }));
  const error = accept.error ?? refuse.error;
  const corrections: Corrections = [
    ...Object.entries(judgements).map(([measure, values]): Corrections[number] => ({ kind: 'judgement', measure, values: [...values] })),
    ...Object.entries(facts).filter(([, change]) => change === null || Object.keys(change).length > 0).map(([factId, change]): Corrections[number] => ({ kind: 'fact', factId, changes: change && { ...change } })),
  ];
  const areRight = Object.entries(judgements).every(([measure, values]) => {
    const place = objection.places.find((one) => one.measure === measure);
    return place !== undefined && values.every((value) => mayValue({ ...place.range, kind: 'points' }, value));
  });
  const send = (): void => {
    setTried(true);
    if (verdict === null || reason.trim() === '') return;
    const common = { id: objection.id, expectedVersion: objection.version, reason: reason.trim() };
    if (verdict === 'refused') refuse.mutate(common);
    else if (corrections.length > 0 && areRight) accept.mutate({ ...common, corrections });
  };
  const without = <T,>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> => Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
  return (
    <section className="objection-handle" aria-label={t('handle')}>
      <h3>{t('handle')}</h3>
      {error === null ? null : <Alert type="error" showIcon title={errorText(error)} className="form-alert" />}
      <Form layout="vertical" component="div">
        <Form.Item label={t('verdict')} required {...(tried && verdict === null ? { validateStatus: 'error', help: t('verdictMissing') } : {})}>
          <Radio.Group value={verdict} onChange={(event) => setVerdict(event.target.value as Verdict)} options={[{ value: 'accepted', label: t('accept') }, { value: 'refused', label: t('refuse') }]} />
        </Form.Item>
        {verdict === 'accepted' ? (
          <fieldset className="objection-corrections">
            <legend>{t('correct')}</legend>
            {objection.places.map((place) => <JudgementCorrection key={place.measure} place={place} values={judgements[place.measure]} tried={tried} onChange={(values) => setJudgements(values === undefined ? without(judgements, place.measure) : { ...judgements, [place.measure]: values })} />)}
            {objection.facts.map((fact) => <FactCorrection key={fact.id} fact={fact} fields={objection.fields[fact.dataset] ?? []} change={facts[fact.id]} onChange={(change) => setFacts(change === undefined ? without(facts, fact.id) : { ...facts, [fact.id]: change })} />)}
            {objection.places.length + objection.facts.length === 0 ? <p className="sh-quiet">{t('nothingToCorrect')}</p> : null}
            {tried && corrections.length === 0 ? <p className="sh-error" role="alert">{t('correctionMissing')}</p> : null}
          </fieldset>
        ) : null}
        <Form.Item label={t('reason')} required htmlFor="objection-reason" {...(tried && reason.trim() === '' ? { validateStatus: 'error', help: t('reasonMissing') } : {})}>
          <Input.TextArea id="objection-reason" value={reason} maxLength={4000} autoSize={{ minRows: 3, maxRows: 8 }} placeholder={t('reasonHint')} onChange={(event) => setReason(event.target.value)} />
        </Form.Item>
        <Button type="primary" danger={verdict === 'refused'} loading={accept.isPending || refuse.isPending} onClick={send}>{t(verdict === 'refused' ? 'sendRefuse' : 'sendAccept')}</Button>
      </Form>
    </section>
  );
}
