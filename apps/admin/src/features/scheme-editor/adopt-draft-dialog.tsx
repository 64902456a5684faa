import { usePickText } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import type { Saving } from './editor-actions.tsx';
import { type DraftData, schemeOf } from './model/draft-data.ts';
import { useEditor } from './model/editor-context.ts';
import { DifferenceView } from './tabs/difference-view.tsx';

type AdoptProps = { readonly data: DraftData; readonly saving: Saving; readonly onClose: () => void; readonly onAdopted: (hash: string) => void };

/** Adoption: what changes against the scheme that the draft started from, and the decision without which nothing is adopted. */
export function AdoptDraftDialog({ data, saving, onClose, onAdopted }: AdoptProps) {
  const { t } = useTranslation('drafts');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const pick = usePickText();
  const errorText = useErrorText();
  const { scheme, catalogue } = useEditor();
  const [form] = Form.useForm<{ decision: string }>();
  const adopt = useMutation(trpc.drafts.adopt.mutationOptions({
    onSuccess: ({ hash }) => {
      void message.success(t('adopt.done', { title: pick(scheme.title) }));
      void queryClient.invalidateQueries(trpc.schemes.pathFilter());
      void queryClient.invalidateQueries(trpc.drafts.list.pathFilter());
      onAdopted(hash);
    },
  }));
  const submit = async ({ decision }: { readonly decision: string }): Promise<void> => {
    if (await saving.save()) adopt.mutate({ id: data.id, expectedVersion: saving.versionNow(), decision });
  };
  return (
    <Modal open width={760} title={t('adopt.title', { title: pick(scheme.title) })} okText={t('adopt.button')} cancelText={common('cancel')} confirmLoading={adopt.isPending} onOk={() => form.submit()} onCancel={onClose}>
      <p>{t('adopt.consequence')}</p>
      {adopt.error === null ? null : <Alert type="error" showIcon title={errorText(adopt.error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void submit(values)}>
        <Form.Item name="decision" label={t('adopt.decision')} extra={t('adopt.decisionHint')} rules={[{ required: true, whitespace: true, message: t('adopt.decisionMissing') }, { max: 500 }]}><Input autoFocus autoComplete="off" /></Form.Item>
      </Form>
      {data.baseContent === null ? null : <details className="adopt-changes"><summary>{t('adopt.changes')}</summary><DifferenceView before={schemeOf(data.baseContent)} after={scheme} catalogue={catalogue} /></details>}
    </Modal>
  );
}
