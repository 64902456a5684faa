import { useMutation } from '@tanstack/react-query';
import { Alert, App, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import type { Bureau } from '../bureaus/use-bureaus.ts';
import { DutyList } from './duty-list.tsx';
import type { Told } from './one-time-password.tsx';
import { chosenPassword, PasswordChoice, type PasswordChoiceValues } from './password-choice.tsx';
import { type DutyValues, dutyValues, givenDuties, type Person } from './person-data.ts';

type Values = PasswordChoiceValues & { name: string; username: string; duties: DutyValues[] };
type PersonDialogProps = { readonly bureau: Bureau; readonly person: Person | null; readonly onClose: () => void; readonly onPassword: (told: Told) => void };

/** A new account, or the name and duties of one that is there. */
export function PersonDialog({ bureau, person, onClose, onPassword }: PersonDialogProps) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [form] = Form.useForm<Values>();
  const done = (text: string): void => {
    onClose();
    void message.success(text);
    void queryClient.invalidateQueries();
  };
  const add = useMutation(trpc.users.add.mutationOptions({
    onSuccess: ({ oneTimePassword }, { name }) => {
      done(t('added', { name }));
      if (oneTimePassword !== null) onPassword({ name, password: oneTimePassword });
    },
  }));
  const change = useMutation(trpc.users.change.mutationOptions({ onSuccess: () => done(t('saved')) }));
  const submit = (values: Values): void => {
    const duties = givenDuties(values.duties);
    return person === null ? add.mutate({ name: values.name.trim(), username: values.username.trim(), duties, ...chosenPassword(values) }) : change.mutate({ userId: person.id, name: values.name.trim(), duties });
  };
  const error = add.error ?? change.error;
  return (
    <Modal open width={680} title={person === null ? t('add') : t('changeTitle', { name: person.name })} okText={common('save')} cancelText={common('cancel')} confirmLoading={add.isPending || change.isPending} onOk={() => form.submit()} onCancel={onClose}>
      {error === null ? null : <Alert type="error" showIcon title={errorText(error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} initialValues={person === null ? { duties: [{}] } : { name: person.name, duties: dutyValues(person) }} onFinish={submit}>
        <div className="form-pair">
          <Form.Item name="name" label={t('name')} rules={[{ required: true, whitespace: true, message: common('required') }, { max: 60 }]}><Input autoFocus autoComplete="off" /></Form.Item>
          {person === null ? <Form.Item name="username" label={t('username')} extra={t('usernameRule')} rules={[{ required: true, pattern: /^[a-z0-9._-]{3,40}$/i, message: t('usernameRule') }]}><Input autoComplete="off" /></Form.Item> : null}
        </div>
        <DutyList bureau={bureau} />
        {person === null ? <PasswordChoice /> : null}
      </Form>
    </Modal>
  );
}
