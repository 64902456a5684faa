import { sentence, usePickText, useWords } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Form, Input, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import type { Veto } from './veto-data.ts';

type Fields = { readonly decision?: string; readonly note?: string };
type DecideVetoProps = { readonly veto: Veto; readonly verdict: 'confirm' | 'refuse'; readonly onClose: () => void };

/** The leading group's decision on a veto: what it takes, and on which basis. */
export function DecideVeto({ veto, verdict, onClose }: DecideVetoProps) {
  const { t } = useTranslation('vetoes');
  const { t: common } = useTranslation('common');
  const words = useWords();
  const pick = usePickText();
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [form] = Form.useForm<Fields>();
  const done = (): void => {
    onClose();
    void message.success(t(verdict === 'confirm' ? 'confirmed' : 'refused'));
    void queryClient.invalidateQueries(trpc.vetoes.pathFilter());
  };
  const confirm = useMutation(trpc.vetoes.confirm.mutationOptions({ onSuccess: done }));
  const refuse = useMutation(trpc.vetoes.refuse.mutationOptions({ onSuccess: done }));
  const error = confirm.error ?? refuse.error;
  const send = ({ decision = '', note = '' }: Fields): void => (verdict === 'confirm' ? confirm : refuse).mutate({ id: veto.id, expectedVersion: veto.version, decision: decision.trim(), note: note.trim() });
  return (
    <Modal open width={600} title={t(verdict === 'confirm' ? 'confirmTitle' : 'refuseTitle', { unit: veto.unitName })} okText={t(verdict)} okButtonProps={{ danger: verdict === 'confirm' }} cancelText={common('cancel')} confirmLoading={confirm.isPending || refuse.isPending} onOk={() => form.submit()} onCancel={onClose} destroyOnHidden>
      <Typography.Paragraph>{t('groundsLine', { body: veto.body, by: veto.proposed.by, grounds: veto.grounds })}</Typography.Paragraph>
      <blockquote className="objection-quote">{sentence(veto.text)}</blockquote>
      {verdict === 'confirm' ? <Alert type="warning" showIcon className="form-alert" title={t('confirmWhat', { takes: words.list(veto.takes.map((one) => pick(one.title))) })} /> : null}
      {error === null ? null : <Alert type="error" showIcon title={errorText(error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={send}>
        <Form.Item name="decision" label={t('decision')}><Input autoFocus maxLength={200} placeholder={t('decisionPlaceholder')} /></Form.Item>
        <Form.Item name="note" label={t('note')} rules={verdict === 'refuse' ? [{ required: true, whitespace: true, message: t('noteRequired') }] : []}><Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 5 }} /></Form.Item>
      </Form>
    </Modal>
  );
}
