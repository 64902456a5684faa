import { useMutation } from '@tanstack/react-query';
import { Alert, App, Form, Input, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { refreshYear, type Year } from './cycle-data.ts';

type Fields = { readonly decision?: string; readonly reason?: string };
type AdvanceDialogProps = { readonly year: Year; readonly next: NonNullable<Year['next']>; readonly onClose: () => void };

/** The confirmation of a move: names what follows from it, and asks for the decision and the reason where they are needed. */
export function AdvanceDialog({ year, next, onClose }: AdvanceDialogProps) {
  const { t } = useTranslation('cycle');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [form] = Form.useForm<Fields>();
  const state = t(`states.${next.to}`);
  const advance = useMutation(trpc.cycle.advance.mutationOptions({
    onSuccess: () => {
      onClose();
      void message.success(t('advanced', { state }));
      refreshYear();
    },
    // Somebody else was faster, or something came in between: the page shows how it is now.
    onError: refreshYear,
  }));
  const open = next.blockers.filter((blocker) => blocker.severity === 'confirm');
  const send = ({ decision = '', reason = '' }: Fields): void => advance.mutate({ assessmentId: year.assessmentId, to: next.to, expectedVersion: year.version, decision: decision.trim(), reason: reason.trim() });
  return (
    <Modal open title={t('advanceTitle', { state })} okText={t('advance', { state })} cancelText={common('cancel')} confirmLoading={advance.isPending} onOk={() => form.submit()} onCancel={onClose} destroyOnHidden>
      <Typography.Paragraph>{t(`consequence.${next.to}`)}</Typography.Paragraph>
      {open.length === 0 ? null : <Alert type="warning" showIcon className="form-alert" title={<ul className="year-plain">{open.map((blocker) => <li key={blocker.kind}>{blocker.count > 1 ? t('blockerCount', { what: t(`blockers.${blocker.kind}`), count: blocker.count }) : t(`blockers.${blocker.kind}`)}</li>)}</ul>} />}
      {advance.error === null ? null : <Alert type="error" showIcon title={errorText(advance.error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={send}>
        {next.needsDecision ? (
          <Form.Item name="decision" label={t('decisionLabel')} rules={[{ required: true, whitespace: true, message: t('decisionRequired') }]}>
            <Input autoFocus maxLength={200} placeholder={t('decisionPlaceholder')} />
          </Form.Item>
        ) : null}
        <Form.Item name="reason" label={open.length > 0 ? t('reason') : t('note')} rules={open.length > 0 ? [{ required: true, whitespace: true, message: t('reasonRequired') }] : []}>
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 4 }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
