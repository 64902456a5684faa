import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Form, Modal, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { HistoryButton } from '../audit/history-button.tsx';
import type { Told } from './one-time-password.tsx';
import { chosenPassword, PasswordChoice, type PasswordChoiceValues } from './password-choice.tsx';
import type { Person } from './person-data.ts';

type PersonActionsProps = { readonly person: Person; readonly onChange: () => void; readonly onPassword: (told: Told) => void };

/** What can be done with an account; each says what will happen before it is done. */
export function PersonActions({ person, onChange, onPassword }: PersonActionsProps) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [form] = Form.useForm<PasswordChoiceValues>();
  const [asking, setAsking] = useState<'reset' | 'disable' | 'enable' | null>(null);
  const done = (): void => {
    setAsking(null);
    void message.success(t('saved'));
    void queryClient.invalidateQueries();
  };
  const reset = useMutation(trpc.users.resetPassword.mutationOptions({
    onSuccess: ({ oneTimePassword }) => {
      done();
      if (oneTimePassword !== null) onPassword({ name: person.name, password: oneTimePassword });
    },
  }));
  const set = useMutation(trpc.users.setDisabled.mutationOptions({ onSuccess: done }));
  const { name } = person;
  const ask = (what: 'reset' | 'disable' | 'enable'): void => {
    reset.reset();
    set.reset();
    setAsking(what);
  };
  const error = reset.error ?? set.error;
  return (
    <span className="row-actions">
      <Button size="small" type="link" onClick={onChange}>{t('change')}</Button>
      <Button size="small" type="link" onClick={() => ask('reset')}>{t('reset')}</Button>
      {person.disabled ? <Button size="small" type="link" onClick={() => ask('enable')}>{t('enable')}</Button> : <Button size="small" type="link" danger onClick={() => ask('disable')}>{t('disable')}</Button>}
      <HistoryButton type="link" size="small" of={{ kind: 'user', id: person.id }} name={name} />
      {asking === null ? null : (
        <Modal open title={t(`${asking}Title`, { name })} okText={t(asking)} okButtonProps={{ danger: asking === 'disable' }} cancelText={common('cancel')} confirmLoading={reset.isPending || set.isPending} onOk={() => (asking === 'reset' ? form.submit() : set.mutate({ userId: person.id, disabled: asking === 'disable' }))} onCancel={() => setAsking(null)}>
          <Typography.Paragraph>{t(`${asking}Consequence`)}</Typography.Paragraph>
          {error === null ? null : <Alert type="error" showIcon title={errorText(error)} className="form-alert" />}
          {asking === 'reset' ? <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => reset.mutate({ userId: person.id, ...chosenPassword(values) })}><PasswordChoice /></Form> : null}
        </Modal>
      )}
    </span>
  );
}
