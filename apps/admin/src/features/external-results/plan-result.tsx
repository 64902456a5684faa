import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, DatePicker, Form } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { refreshRectification } from '../rectification/rectification-data.ts';

/** Makes rectification items of all lines that lost points. */
export function PlanResult({ id }: { readonly id: string }) {
  const { t } = useTranslation('externalResults');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const plan = useMutation(trpc.externalResults.plan.mutationOptions({
    onSuccess: ({ created }) => {
      void message.success(t('planned', { count: created }));
      refreshRectification();
    },
  }));
  return (
    <Form<{ due: Dayjs }> layout="inline" requiredMark={false} onFinish={({ due }) => plan.mutate({ id, dueAt: due.format('YYYY-MM-DD') })}>
      {plan.error === null ? null : <Alert type="error" showIcon title={errorText(plan.error)} />}
      <Form.Item name="due" label={t('planDue')} rules={[{ required: true, message: t('required') }]}><DatePicker /></Form.Item>
      <Button type="primary" htmlType="submit" loading={plan.isPending}>{t('plan')}</Button>
    </Form>
  );
}
