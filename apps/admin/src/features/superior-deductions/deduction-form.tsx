import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, DatePicker, Drawer, Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { CauseFields } from './cause-fields.tsx';
import type { Deductions } from './deduction-data.ts';

export type DeductionValues = {
  readonly authority: string; readonly item: string; readonly document: string; readonly date: Dayjs; readonly superiorFull: string; readonly pointsLost: string;
  readonly causes: readonly { readonly unitId: string; readonly share?: string; readonly negligent: boolean; readonly reason: string }[];
};

const decimal = /^\d{1,9}(\.\d{1,6})?$/;

/** Enters what a superior authority took, from which units it came and with which share. */
export function DeductionForm({ deductions, onClose }: { readonly deductions: Deductions; readonly onClose: () => void }) {
  const { t } = useTranslation('deductions');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const { id: assessmentId } = useAssessment();
  const [form] = Form.useForm<DeductionValues>();
  const create = useMutation(trpc.superiorDeductions.create.mutationOptions({
    onSuccess: () => {
      onClose();
      void message.success(t('created'));
      void Promise.all([queryClient.invalidateQueries(trpc.superiorDeductions.pathFilter()), queryClient.invalidateQueries(trpc.results.freshness.queryFilter())]);
    },
  }));
  const required = { required: true, whitespace: true, message: t('required') };
  const number = { pattern: decimal, message: t('notANumber') };
  const save = ({ date, causes, ...values }: DeductionValues): void =>
    create.mutate({ assessmentId, ...values, date: date.format('YYYY-MM-DD'), causes: causes.map(({ share, ...cause }) => ({ ...cause, share: share === undefined || share.trim() === '' ? null : share.trim() })), evidence: [] });
  return (
    <Drawer open size={720} title={t('create')} onClose={onClose} extra={<Button type="primary" loading={create.isPending} onClick={() => form.submit()}>{t('save')}</Button>}>
      {create.error === null ? null : <Alert type="error" showIcon title={errorText(create.error)} className="form-alert" />}
      <Form<DeductionValues> form={form} layout="vertical" requiredMark={false} initialValues={{ causes: [{ negligent: true }] }} scrollToFirstError onFinish={save}>
        <div className="form-pair">
          <Form.Item name="authority" label={t('authority')} rules={[required]}><Input autoFocus autoComplete="off" maxLength={200} placeholder={t('authorityHint')} /></Form.Item>
          <Form.Item name="item" label={t('item')} rules={[required]}><Input autoComplete="off" maxLength={500} /></Form.Item>
          <Form.Item name="pointsLost" label={t('pointsLost')} rules={[required, number]}><Input inputMode="decimal" autoComplete="off" /></Form.Item>
          <Form.Item name="superiorFull" label={t('superiorFull')} extra={deductions.mode === 'points' ? t('pointsMode') : t('proportionMode')} rules={[required, number]}><Input inputMode="decimal" autoComplete="off" /></Form.Item>
          <Form.Item name="document" label={t('document')} rules={[required]}><Input autoComplete="off" maxLength={500} placeholder={t('documentHint')} /></Form.Item>
          <Form.Item name="date" label={t('date')} rules={[{ required: true, message: t('required') }]}><DatePicker className="deduction-date" /></Form.Item>
        </div>
        <CauseFields deductions={deductions} />
      </Form>
      <p className="sh-quiet">{t('auditHint')}</p>
    </Drawer>
  );
}
