import { usePickText } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMayDo } from '../../api/session.ts';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';

type SwitchPluginProps = { readonly plugin: { readonly id: string; readonly title: { readonly zh: string; readonly en?: string | undefined }; readonly enabled: boolean } };

/** Enables or disables a plugin for the county in view; says what that means before it is done. */
export function SwitchPlugin({ plugin }: SwitchPluginProps) {
  const { t } = useTranslation('plugins');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const { orgId } = useAssessment();
  const pick = usePickText();
  const errorText = useErrorText();
  const title = pick(plugin.title);
  const change = useMutation(trpc.plugins.switch.mutationOptions({
    onSuccess: ({ enabled }) => {
      void message.success(t(enabled ? 'switchedOn' : 'switchedOff', { plugin: title }));
      void queryClient.invalidateQueries();
    },
    onError: (error) => void message.error(errorText(error)),
  }));
  if (!useMayDo('plugins.switch')) return null;
  const turn = (): void => change.mutate({ orgId, pluginId: plugin.id, enabled: !plugin.enabled });
  if (!plugin.enabled) return <Button size="small" loading={change.isPending} onClick={turn}>{t('enable')}</Button>;
  return (
    <Popconfirm title={t('disableTitle', { plugin: title })} description={<div style={{ maxWidth: 360 }}>{t('disableConsequence')}</div>} okText={t('disable')} cancelText={common('cancel')} onConfirm={turn}>
      <Button size="small" danger loading={change.isPending}>{t('disable')}</Button>
    </Popconfirm>
  );
}
