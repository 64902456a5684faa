import { sentence, usePickText, useWords } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Form, Input, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { useValueText } from '../judgements/value-text.ts';
import { type Finding, oneOf } from './finding-data.ts';

type DecideFindingProps = { readonly finding: Finding; readonly verdict: 'verify' | 'dismiss'; readonly onClose: () => void };

/** Another person verifies a finding or dismisses it, with what then counts. */
export function DecideFinding({ finding, verdict, onClose }: DecideFindingProps) {
  const { t } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const words = useWords();
  const pick = usePickText();
  const { message } = App.useApp();
  const errorText = useErrorText();
  const valueText = useValueText();
  const [form] = Form.useForm<{ readonly note?: string }>();
  const done = (): void => {
    onClose();
    void message.success(t(verdict === 'verify' ? 'verified' : 'dismissed'));
    void queryClient.invalidateQueries(trpc.findings.pathFilter());
  };
  const verify = useMutation(trpc.findings.verify.mutationOptions({ onSuccess: done }));
  const dismiss = useMutation(trpc.findings.dismiss.mutationOptions({ onSuccess: done }));
  const error = verify.error ?? dismiss.error;
  const range = oneOf(finding.range);
  const after = finding.range.perEvent ? [...(finding.current ?? []), finding.value] : [finding.value];
  const send = ({ note = '' }: { readonly note?: string }): void => (verdict === 'verify' ? verify : dismiss).mutate({ id: finding.id, expectedVersion: finding.version, note: note.trim() });
  return (
    <Modal open width={600} title={t(verdict === 'verify' ? 'verifyTitle' : 'dismissTitle', { unit: finding.unitName })} okText={t(verdict)} okButtonProps={{ danger: verdict === 'dismiss' }} cancelText={common('cancel')} confirmLoading={verify.isPending || dismiss.isPending} onOk={() => form.submit()} onCancel={onClose} destroyOnHidden>
      <Typography.Paragraph>{t('foundLine', { day: finding.foundOn, found: finding.found })}</Typography.Paragraph>
      <blockquote className="objection-quote">{words.labelled(pick(finding.itemTitle), sentence(finding.text))}</blockquote>
      {verdict === 'verify' ? <Alert type="info" showIcon className="form-alert" title={t('becomes', { before: finding.current === null ? t('notJudged') : valueText(range, finding.current), after: valueText(range, after) })} /> : null}
      {error === null ? null : <Alert type="error" showIcon title={errorText(error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={send}>
        <Form.Item name="note" label={t(verdict === 'verify' ? 'note' : 'reason')} rules={verdict === 'dismiss' ? [{ required: true, whitespace: true, message: t('reasonRequired') }] : []}>
          <Input.TextArea autoFocus maxLength={2000} autoSize={{ minRows: 2, maxRows: 5 }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
