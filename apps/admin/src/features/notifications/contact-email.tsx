import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';

/** Where the person gets notifications by e-mail. */
export function ContactEmail() {
  const { t } = useTranslation('notifications');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const { data } = useQuery(trpc.notifications.contactEmail.queryOptions());
  const [typed, setTyped] = useState<string | null>(null);
  const save = useMutation(trpc.notifications.setContactEmail.mutationOptions({
    onSuccess: () => {
      setTyped(null);
      void message.success(t('emailSaved'));
      void queryClient.invalidateQueries({ queryKey: trpc.notifications.contactEmail.queryKey() });
    },
  }));
  const value = typed ?? data?.email ?? '';
  return (
    <form className="notification-email" onSubmit={(event) => { event.preventDefault(); save.mutate({ email: value }); }}>
      <label htmlFor="contact-email">{t('email')}</label>
      <div className="notification-email-row">
        <Input id="contact-email" type="email" value={value} maxLength={254} placeholder="name@example.org" status={save.error === null ? '' : 'error'} aria-describedby="contact-email-hint" onChange={(event) => setTyped(event.target.value)} />
        <Button htmlType="submit" disabled={typed === null || typed === (data?.email ?? '')} loading={save.isPending}>{common('save')}</Button>
      </div>
      <span id="contact-email-hint" className={save.error === null ? 'sh-quiet' : 'sh-error'}>{save.error === null ? t('emailHint') : errorText(save.error)}</span>
    </form>
  );
}
