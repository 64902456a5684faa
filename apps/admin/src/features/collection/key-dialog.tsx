import { usePickText } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Modal, Select, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { useDatasets } from '../data/dataset-data.ts';

type Draft = { readonly title: string; readonly datasets: string[]; readonly days: number };
const dayMs = 24 * 60 * 60 * 1000;
const dayChoices = [30, 90, 180, 365, 730];

/** Makes a key and shows it this once. */
export function KeyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('collection');
  const { t: common } = useTranslation('common');
  const pick = usePickText();
  const { id: assessmentId } = useAssessment();
  const errorText = useErrorText();
  const { data } = useDatasets();
  const [form] = Form.useForm<Draft>();
  const create = useMutation(trpc.collection.createKey.mutationOptions({ onSuccess: () => void queryClient.invalidateQueries(trpc.collection.pathFilter()) }));
  const rules = [{ required: true, message: t('form.required') }];
  if (create.data !== undefined) {
    return (
      <Modal open title={t('keys.created')} onCancel={onClose} footer={<Button type="primary" onClick={onClose}>{t('keys.close')}</Button>} mask={{ closable: false }} keyboard={false}>
        <Alert type="warning" showIcon title={t('keys.createdNote')} className="form-alert" />
        <Typography.Paragraph code copyable={{ tooltips: [t('keys.copy'), t('keys.copied')] }} className="api-key-text">{create.data.key}</Typography.Paragraph>
      </Modal>
    );
  }
  return (
    <Modal open title={t('keys.addTitle')} onCancel={onClose} onOk={() => form.submit()} okText={t('keys.add')} cancelText={common('cancel')} confirmLoading={create.isPending}>
      {create.error === null ? null : <Alert type="error" showIcon title={errorText(create.error)} className="form-alert" />}
      <Form<Draft> form={form} layout="vertical" initialValues={{ title: '', datasets: [], days: 365 }} onFinish={({ title, datasets, days }) => create.mutate({ assessmentId, title: title.trim(), datasets, expiresAt: new Date(Date.now() + days * dayMs).toISOString() })}>
        <Form.Item<Draft> name="title" label={t('keys.title')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}><Input autoFocus maxLength={100} placeholder={t('keys.titleHint')} /></Form.Item>
        <Form.Item<Draft> name="datasets" label={t('keys.datasets')} rules={rules}>
          <Select mode="multiple" optionFilterProp="label" options={(data?.rows ?? []).filter((row) => row.accepts.includes('push')).map((row) => ({ value: row.id, label: pick(row.title) }))} />
        </Form.Item>
        <Form.Item<Draft> name="days" label={t('keys.days')}><Select options={dayChoices.map((value) => ({ value, label: t('keys.dayChoice', { count: value }) }))} /></Form.Item>
      </Form>
    </Modal>
  );
}
