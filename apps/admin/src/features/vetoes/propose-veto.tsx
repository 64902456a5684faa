import { sentence, usePickText, useWords } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { EvidencePicker } from '../evidence/evidence-picker.tsx';
import type { Vetoes } from './veto-data.ts';

/** A department or the office proposes a veto: of whom, by which sentence, why. */
export function ProposeVeto({ places, onClose }: { readonly places: Vetoes['places']; readonly onClose: () => void }) {
  const { t } = useTranslation('vetoes');
  const { t: common } = useTranslation('common');
  const pick = usePickText();
  const words = useWords();
  const { message } = App.useApp();
  const errorText = useErrorText();
  const { id: assessmentId } = useAssessment();
  const [unitId, setUnit] = useState<string | undefined>();
  const [measure, setMeasure] = useState<string | undefined>();
  const [grounds, setGrounds] = useState('');
  const [evidence, setEvidence] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const units = [...new Map(places.map((place) => [place.unitId, place.unitName]))];
  const ofUnit = places.filter((place) => place.unitId === unitId);
  const place = ofUnit.find((one) => one.measure === measure) ?? (ofUnit.length === 1 ? ofUnit[0] : undefined);
  const propose = useMutation(trpc.vetoes.propose.mutationOptions({
    onSuccess: () => {
      void message.success(t('proposed'));
      void queryClient.invalidateQueries(trpc.vetoes.pathFilter());
      onClose();
    },
  }));
  const send = (): void => {
    setTried(true);
    const value = place?.values[0];
    if (unitId === undefined || place === undefined || value === undefined || grounds.trim() === '') return;
    propose.mutate({ assessmentId, unitId, measure: place.measure, value, grounds: grounds.trim(), evidence: [...evidence] });
  };
  const missing = (is: boolean): object => (tried && is ? { validateStatus: 'error', help: common('required') } : {});
  return (
    <Drawer open onClose={onClose} size={560} title={t('proposeTitle')} extra={<Button type="primary" loading={propose.isPending} onClick={send}>{t('submit')}</Button>}>
      <Alert type="info" showIcon title={t('proposeHint')} className="form-alert" />
      {propose.error === null ? null : <Alert type="error" showIcon title={errorText(propose.error)} className="form-alert" />}
      <Form layout="vertical" component="div">
        <Form.Item label={t('unit')} required htmlFor="veto-unit" {...missing(unitId === undefined)}>
          <Select id="veto-unit" value={unitId ?? null} placeholder={t('chooseUnit')} showSearch={{ optionFilterProp: 'label' }} options={units.map(([value, label]) => ({ value, label }))} onChange={(unit: string) => { setUnit(unit); setMeasure(undefined); setEvidence([]); }} />
        </Form.Item>
        {ofUnit.length > 1 ? <Form.Item label={t('clause')} required htmlFor="veto-clause" {...missing(place === undefined)}><Select id="veto-clause" value={measure ?? null} options={ofUnit.map((one) => ({ value: one.measure, label: words.labelled(pick(one.itemTitle), one.text) }))} onChange={(chosen: string) => setMeasure(chosen)} /></Form.Item> : null}
        {place === undefined ? null : <blockquote className="objection-quote">{sentence(place.text)}<div className="sh-quiet">{words.labelled(t('takes'), words.list(place.takes.map((one) => pick(one.title))))}</div></blockquote>}
        <Form.Item label={t('grounds')} required htmlFor="veto-grounds" {...missing(grounds.trim() === '')}>
          <Input.TextArea id="veto-grounds" value={grounds} maxLength={2000} autoSize={{ minRows: 3, maxRows: 8 }} placeholder={t('groundsHint')} onChange={(event) => setGrounds(event.target.value)} />
        </Form.Item>
        {unitId === undefined ? null : <Form.Item label={t('evidence')} htmlFor="veto-evidence"><EvidencePicker id="veto-evidence" unitId={unitId} value={evidence} onChange={setEvidence} /></Form.Item>}
      </Form>
    </Drawer>
  );
}
