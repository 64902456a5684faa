import { splitMoney } from '@siheng/kernel';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Form, Input, InputNumber, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { useSession } from '../../api/session.ts';
import { type Entry, useEffectText } from './consequence-data.ts';
import { SplitText } from './split-text.tsx';

type Fields = { readonly decision?: string; readonly note?: string; readonly staffCount?: number };
type DecideDialogProps = { readonly entry: Entry; readonly verdict: 'confirm' | 'reject'; readonly onClose: () => void };

/** The decision on one consequence: names it, says what follows, and asks for its basis. */
export function DecideDialog({ entry, verdict, onClose }: DecideDialogProps) {
  const { t } = useTranslation('consequences');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const effectText = useEffectText();
  const isLeader = useSession()?.duties.some((duty) => duty.role === 'leader') ?? false;
  const [form] = Form.useForm<Fields>();
  const staffCount = Form.useWatch('staffCount', form);
  const done = (): void => {
    onClose();
    void message.success(t(verdict === 'confirm' ? 'confirmed' : 'rejected'));
    void queryClient.invalidateQueries(trpc.consequences.pathFilter());
  };
  const confirm = useMutation(trpc.consequences.confirm.mutationOptions({ onSuccess: done }));
  const reject = useMutation(trpc.consequences.reject.mutationOptions({ onSuccess: done }));
  const isSplit = verdict === 'confirm' && entry.money !== null && !entry.withdraws;
  const send = ({ decision = '', note = '', staffCount: staff }: Fields): void => {
    if (verdict === 'reject') reject.mutate({ entryId: entry.id, decision: decision.trim(), note: note.trim() });
    else confirm.mutate({ entryId: entry.id, decision: decision.trim(), note: note.trim(), ...(isSplit && staff !== undefined ? { staffCount: staff } : {}) });
  };
  const error = confirm.error ?? reject.error;
  const what = effectText(entry);
  return (
    <Modal open title={t(verdict === 'confirm' ? 'confirmTitle' : 'rejectTitle', { unit: entry.unitName })} okText={t(verdict)} okButtonProps={{ danger: verdict === 'reject' }} cancelText={common('cancel')} confirmLoading={confirm.isPending || reject.isPending} onOk={() => form.submit()} onCancel={onClose} destroyOnHidden>
      <Typography.Paragraph>{t(verdict === 'confirm' ? 'confirmWhat' : 'rejectWhat', { what })}</Typography.Paragraph>
      {entry.provisional ? <Alert type="warning" showIcon title={t('provisionalHint')} className="form-alert" /> : null}
      {error === null ? null : <Alert type="error" showIcon title={errorText(error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={send}>
        {isSplit ? (
          <Form.Item name="staffCount" label={t('staff')} rules={[{ required: true, message: t('staffRequired') }]} extra={entry.money !== null && entry.cny !== null && typeof staffCount === 'number' ? <SplitText split={splitMoney(entry.cny, entry.money.principalPercent, staffCount)} /> : null}>
            <InputNumber min={0} max={10_000} precision={0} />
          </Form.Item>
        ) : null}
        <Form.Item name="decision" label={t('decision')} rules={isLeader ? [] : [{ required: true, whitespace: true, message: t('decisionRequired') }]}>
          <Input autoFocus maxLength={200} placeholder={t('decisionPlaceholder')} />
        </Form.Item>
        <Form.Item name="note" label={t('note')} rules={verdict === 'reject' ? [{ required: true, whitespace: true, message: t('noteRequired') }] : []}>
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 4 }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
