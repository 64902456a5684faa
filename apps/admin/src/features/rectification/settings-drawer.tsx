import { useMutation, useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { Alert, App, Button, Drawer, Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { refreshRectification } from './rectification-data.ts';

type Settings = inferOutput<typeof trpc.rectification.settings>;
type Fields = Pick<Settings, 'noticeAfter' | 'warningAfter' | 'everyDay' | 'rectified'> & { readonly reason: string };

function SettingsForm({ settings, onDone }: { readonly settings: Settings; readonly onDone: () => void }) {
  const { t } = useTranslation('rectification');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const { id: assessmentId } = useAssessment();
  const update = useMutation(trpc.rectification.updateSettings.mutationOptions({
    onSuccess: () => {
      void message.success(t('settings.saved'));
      refreshRectification();
      void queryClient.invalidateQueries(trpc.externalResults.pathFilter());
      onDone();
    },
  }));
  const { noticeAfter, warningAfter, everyDay, rectified, version, mayChange } = settings;
  return (
    <Form<Fields> layout="vertical" requiredMark={false} disabled={!mayChange} initialValues={{ noticeAfter, warningAfter, everyDay, rectified }} onFinish={({ reason, ...fields }) => update.mutate({ assessmentId, settings: fields, reason: reason.trim(), expectedVersion: version })}>
      {update.error === null ? null : <Alert type="error" showIcon title={errorText(update.error)} className="form-alert" />}
      <Form.Item name="noticeAfter" label={t('settings.noticeAfter')} rules={[{ required: true }]}><InputNumber min={1} max={99} precision={0} /></Form.Item>
      <Form.Item name="warningAfter" label={t('settings.warningAfter')} dependencies={['noticeAfter']} rules={[{ required: true }, ({ getFieldValue }) => ({ validator: (_rule, value: number) => (value >= Number(getFieldValue('noticeAfter')) ? Promise.resolve() : Promise.reject(new Error(t('settings.warningEarly')))) })]}><InputNumber min={1} max={99} precision={0} /></Form.Item>
      <Form.Item name="everyDay" label={t('settings.everyDay')}><Radio.Group options={(['calendar', 'workdays'] as const).map((value) => ({ value, label: t(`settings.everyDays.${value}`) }))} /></Form.Item>
      <Form.Item name="rectified" label={t('settings.rectified')}><Radio.Group options={(['no-loss', 'improved'] as const).map((value) => ({ value, label: t(`settings.rectifiedMeanings.${value}`) }))} /></Form.Item>
      {mayChange ? (
        <>
          <Form.Item name="reason" label={t('settings.reason')} rules={[{ required: true, whitespace: true, message: common('reasonRequired') }]}><Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 4 }} /></Form.Item>
          <Button type="primary" htmlType="submit" loading={update.isPending}>{common('save')}</Button>
        </>
      ) : null}
    </Form>
  );
}

/** How the bureau reads what the documents leave open about repairs: for everybody to see, for the office to change. */
export function SettingsDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('rectification');
  const { id: assessmentId } = useAssessment();
  const query = useQuery(trpc.rectification.settings.queryOptions({ assessmentId }));
  return (
    <Drawer open onClose={onClose} size={520} title={t('settings.title')}>
      <p className="sh-quiet">{t('settings.hint')}</p>
      <QueryView query={query}>
        {(settings) => (
          <>
            <p>{settings.decided === null ? t('settings.usual') : t('settings.decided', { ...settings.decided, at: showTime(settings.decided.at) })}</p>
            <SettingsForm key={settings.version} settings={settings} onDone={onClose} />
          </>
        )}
      </QueryView>
    </Drawer>
  );
}
