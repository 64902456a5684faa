import { sentence, usePickText, useWords } from '@siheng/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, App, Button, DatePicker, Drawer, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { UnitSelect } from '../data/unit-select.tsx';
import { EvidencePicker } from '../evidence/evidence-picker.tsx';
import { mayValue } from '../judgements/judgement-data.ts';
import { ValuesField } from '../judgements/values-field.tsx';
import { oneOf } from './finding-data.ts';

/** An inspector enters what was found: where, which sentence, when, what, how much it would take. */
export function EnterFinding({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const pick = usePickText();
  const words = useWords();
  const { message } = App.useApp();
  const errorText = useErrorText();
  const { id: assessmentId } = useAssessment();
  const [unitId, setUnit] = useState<string | undefined>();
  const [measure, setMeasure] = useState<string | undefined>();
  const [values, setValues] = useState<readonly string[]>(['']);
  const [day, setDay] = useState<Dayjs | null>(null);
  const [text, setText] = useState('');
  const [evidence, setEvidence] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const { data: assessment } = useQuery(trpc.assessments.get.queryOptions({ id: assessmentId }));
  const { data: places } = useQuery({ ...trpc.findings.places.queryOptions({ assessmentId, unitId: unitId ?? '' }), enabled: unitId !== undefined });
  const place = places?.rows.find((one) => one.measure === measure);
  const enter = useMutation(trpc.findings.enter.mutationOptions({
    onSuccess: () => {
      void message.success(t('entered'));
      void queryClient.invalidateQueries(trpc.findings.pathFilter());
      onClose();
    },
  }));
  const [value] = values;
  const send = (): void => {
    setTried(true);
    if (unitId === undefined || place === undefined || day === null || text.trim() === '' || value === undefined || !mayValue(oneOf(place.range), value)) return;
    enter.mutate({ assessmentId, unitId, measure: place.measure, value, foundOn: day.format('YYYY-MM-DD'), text: text.trim(), evidence: [...evidence] });
  };
  const missing = (is: boolean): object => (tried && is ? { validateStatus: 'error', help: common('required') } : {});
  const last = assessment === undefined ? dayjs() : dayjs(assessment.period.to).isBefore(dayjs()) ? dayjs(assessment.period.to) : dayjs();
  return (
    <Drawer open onClose={onClose} size={620} title={t('enterTitle')} extra={<Button type="primary" loading={enter.isPending} onClick={send}>{t('submit')}</Button>}>
      <Alert type="info" showIcon title={t('enterHint')} className="form-alert" />
      {enter.error === null ? null : <Alert type="error" showIcon title={errorText(enter.error)} className="form-alert" />}
      <Form layout="vertical" component="div" requiredMark>
        <Form.Item label={t('unit')} required htmlFor="finding-unit" {...missing(unitId === undefined)}>
          <UnitSelect id="finding-unit" value={unitId} label={t('chooseUnit')} onChange={(unit) => { setUnit(unit); setMeasure(undefined); setValues(['']); setEvidence([]); }} />
        </Form.Item>
        <Form.Item label={t('item')} required htmlFor="finding-item" {...missing(measure === undefined)}>
          <Select id="finding-item" disabled={unitId === undefined} value={measure ?? null} placeholder={t('chooseItem')} showSearch={{ optionFilterProp: 'label' }} popupMatchSelectWidth={560} options={(places?.rows ?? []).map((one) => ({ value: one.measure, label: words.labelled(pick(one.itemTitle), one.text) }))} onChange={(chosen: string) => { setMeasure(chosen); setValues(places?.rows.find((one) => one.measure === chosen)?.range.levels === undefined ? [''] : []); }} />
        </Form.Item>
        {place === undefined ? null : (
          <>
            <blockquote className="objection-quote">{sentence(place.text)}</blockquote>
            <Form.Item label={t('proposed')} required>
              <ValuesField place={oneOf(place.range)} values={values} disabled={false} showErrors={tried} onChange={(next) => setValues(next.slice(-1))} />
              {tried && values.length === 0 ? <span className="sh-error">{common('required')}</span> : null}
            </Form.Item>
          </>
        )}
        <Form.Item label={t('foundOn')} required htmlFor="finding-day" {...missing(day === null)}>
          <DatePicker id="finding-day" value={day} defaultPickerValue={last} {...(assessment === undefined ? {} : { minDate: dayjs(assessment.period.from), maxDate: last })} onChange={setDay} />
        </Form.Item>
        <Form.Item label={t('found')} required htmlFor="finding-text" {...missing(text.trim() === '')}>
          <Input.TextArea id="finding-text" value={text} maxLength={2000} autoSize={{ minRows: 3, maxRows: 8 }} placeholder={t('foundHint')} onChange={(event) => setText(event.target.value)} />
        </Form.Item>
        {unitId === undefined ? null : <Form.Item label={t('evidence')} htmlFor="finding-evidence"><EvidencePicker id="finding-evidence" unitId={unitId} value={evidence} onChange={setEvidence} /></Form.Item>}
      </Form>
    </Drawer>
  );
}
