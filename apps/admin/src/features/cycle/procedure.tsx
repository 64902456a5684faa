import { StatusTag, usePickText, useWords } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input, Modal, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { showTime } from '../../shell/show-time.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { refreshYear, type Step, useStateName, type Year } from './cycle-data.ts';

type Fields = { readonly reference: string; readonly note?: string };

function RecordDialog({ assessmentId, step, onClose }: { readonly assessmentId: string; readonly step: Step; readonly onClose: () => void }) {
  const { t } = useTranslation('cycle');
  const { t: common } = useTranslation('common');
  const pick = usePickText();
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [form] = Form.useForm<Fields>();
  const record = useMutation(trpc.cycle.recordStep.mutationOptions({
    onSuccess: () => {
      onClose();
      void message.success(t('recorded'));
      refreshYear();
    },
  }));
  return (
    <Modal open title={t('recordTitle', { step: pick(step.title) })} okText={t('record')} cancelText={common('cancel')} confirmLoading={record.isPending} onOk={() => form.submit()} onCancel={onClose} destroyOnHidden>
      {record.error === null ? null : <Alert type="error" showIcon title={errorText(record.error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ reference, note = '' }) => record.mutate({ assessmentId, step: step.id, reference: reference.trim(), note: note.trim() })}>
        <Form.Item name="reference" label={t('referenceLabel')} rules={[{ required: true, whitespace: true, message: common('required') }]}><Input autoFocus maxLength={200} /></Form.Item>
        <Form.Item name="note" label={t('note')}><Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 4 }} /></Form.Item>
      </Form>
    </Modal>
  );
}

/** The procedure that the document of the scheme prescribes (004: 市局党组研究 → 报送市绩效办 → …). */
export function Procedure({ year }: { readonly year: Year }) {
  const { t } = useTranslation('cycle');
  const pick = usePickText();
  const words = useWords();
  const stateName = useStateName();
  const [asked, setAsked] = useState<Step | null>(null);
  if (year.steps.length === 0) return null;
  const waits = (missing: string): string => {
    const id = missing.replace(/_missing$/, '');
    const step = year.steps.find((one) => one.id === id);
    return t('waitsFor', { step: step === undefined ? stateName(id) : pick(step.title) });
  };
  return (
    <section className="sh-panel" id="procedure" aria-label={t('steps')}>
      <h2>{t('steps')}</h2>
      <p className="sh-quiet">{t('stepsHint')}</p>
      <Table<Step>
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={[...year.steps]}
        columns={[
          { title: t('step'), render: (_, step) => pick(step.title) },
          { title: t('stepState'), width: 110, render: (_, step) => <StatusTag tone="neutral">{t(`states.${step.state}`)}</StatusTag> },
          { title: t('reference'), width: 280, render: (_, { done }) => (done === null ? null : <>{done.reference}<div className="sh-quiet">{t('entered', { by: done.by, at: showTime(done.at) })}</div>{done.note === null ? null : <div className="sh-quiet">{done.note}</div>}</>) },
          {
            title: '', width: 150,
            render: (_, step) => (step.mayRecord ? <Button type="link" size="small" className="link-cell sh-no-print" aria-label={words.labelled(t('record'), pick(step.title))} onClick={() => setAsked(step)}>{t('record')}</Button>
              : step.done === null ? <span className="sh-quiet">{step.missing === null ? t('notReached') : waits(step.missing)}</span> : null),
          },
        ]}
      />
      {asked === null ? null : <RecordDialog assessmentId={year.assessmentId} step={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}
