import { useMutation } from '@tanstack/react-query';
import { Alert, App, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { bureauLevels, type BureauLevel } from './use-kind-name.ts';

type Values = { name: string; code: string; kind: BureauLevel };

/** A new bureau at the top of the tree. */
export function BureauDialog({ onClose, onCreated }: { readonly onClose: () => void; readonly onCreated: (id: string) => void }) {
  const { t } = useTranslation('units');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [form] = Form.useForm<Values>();
  const create = useMutation(trpc.units.create.mutationOptions({
    onSuccess: async ({ id }, { name }) => {
      await queryClient.invalidateQueries();
      void message.success(t('created', { name }));
      onCreated(id);
    },
  }));
  const required = { required: true, whitespace: true, message: common('required') };
  return (
    <Modal open title={t('newBureau')} okText={common('save')} cancelText={common('cancel')} confirmLoading={create.isPending} onOk={() => form.submit()} onCancel={onClose}>
      {create.error === null ? null : <Alert type="error" showIcon title={errorText(create.error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ name, code, kind }) => create.mutate({ name: name.trim(), code: code.trim(), kind })}>
        <Form.Item name="name" label={t('name')} extra={t('bureauNameHint')} rules={[required, { min: 2, max: 60 }]}><Input autoFocus autoComplete="off" /></Form.Item>
        <div className="form-pair">
          <Form.Item name="code" label={t('code')} extra={t('codeRequired')} rules={[required, { max: 40 }]}><Input autoComplete="off" /></Form.Item>
          <Form.Item name="kind" label={t('level')} initialValue="county"><Select options={bureauLevels.map((level) => ({ value: level, label: t(`levels.${level}`) }))} /></Form.Item>
        </div>
      </Form>
    </Modal>
  );
}
