import { usePickText, useWords } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { Alert, App, Form, Input, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';

export type LibraryScheme = inferOutput<typeof trpc.schemes.library>['rows'][number];

/** Adoption by a decision: says what it enables, and is refused without the reference. */
export function AdoptDialog({ orgId, scheme, onClose }: { readonly orgId: string; readonly scheme: LibraryScheme; readonly onClose: () => void }) {
  const { t } = useTranslation('adoption');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const pick = usePickText();
  const words = useWords();
  const errorText = useErrorText();
  const [form] = Form.useForm<{ decision: string }>();
  const title = pick(scheme.title);
  const adopt = useMutation(trpc.schemes.adopt.mutationOptions({
    onSuccess: () => {
      onClose();
      void message.success(t('done', { title }));
      void queryClient.invalidateQueries();
    },
  }));
  return (
    <Modal open title={t('adoptTitle', { title })} okText={t('adopt')} cancelText={common('cancel')} confirmLoading={adopt.isPending} onOk={() => form.submit()} onCancel={onClose}>
      {scheme.plugins.length === 0 ? null : <Typography.Paragraph>{t('adoptConsequence', { plugins: words.list(scheme.plugins.map((plugin) => pick(plugin.title))) })}</Typography.Paragraph>}
      {adopt.error === null ? null : <Alert type="error" showIcon title={errorText(adopt.error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ decision }) => adopt.mutate({ orgId, libraryId: scheme.id, decision })}>
        <Form.Item name="decision" label={t('decision')} extra={t('decisionHint')} rules={[{ required: true, whitespace: true, message: t('decisionMissing') }, { max: 500 }]}><Input autoFocus autoComplete="off" /></Form.Item>
      </Form>
    </Modal>
  );
}
