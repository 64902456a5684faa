import { useWords } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { Alert, App, Button, DatePicker, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import type { Bureau } from '../bureaus/use-bureaus.ts';
import { type AdoptedScheme, assessedUnits, type AssessmentValues, openInput, proposal } from './assessment-data.ts';
import { PluginChoice } from './plugin-choice.tsx';
import { UnitChoice } from './unit-choice.tsx';

type AssessmentFormProps = { readonly orgId: string; readonly scheme: AdoptedScheme; readonly units: readonly Bureau[]; readonly plugins: inferOutput<typeof trpc.plugins.list> };

/** Title, period, units and plugins of an assessment under a scheme; all proposed, all to be changed. */
export function AssessmentForm({ orgId, scheme, units, plugins }: AssessmentFormProps) {
  const { t } = useTranslation('assessments');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const words = useWords();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const [form] = Form.useForm<AssessmentValues>();
  const chosen = Form.useWatch('units', form) as readonly string[] | undefined;
  const open = useMutation(trpc.assessments.open.mutationOptions({
    onSuccess: async ({ id }) => {
      void message.success(t('done'));
      await queryClient.invalidateQueries();
      await navigate({ to: '/overview', search: { assessment: id } });
    },
  }));
  const assessed = assessedUnits(scheme, units);
  const unclassed = scheme.hasClasses ? assessed.filter((unit) => unit.class === null && chosen?.includes(unit.id)) : [];
  const required = { required: true, message: common('required') };
  return (
    <Form form={form} layout="vertical" requiredMark={false} aria-label={t('open')} initialValues={proposal(scheme, units, (year) => t('nameDefault', { year }))} onFinish={(values) => open.mutate(openInput(orgId, scheme, values))}>
      <div className="assessment-form">
        <div>
          <Form.Item name="title" label={t('name')} rules={[{ ...required, whitespace: true }, { min: 2, max: 100 }]}><Input autoComplete="off" /></Form.Item>
          <div className="assessment-days">
            <Form.Item name="period" label={t('period')} rules={[required]}><DatePicker.RangePicker format="YYYY-MM-DD" allowClear={false} className="sh-fill" /></Form.Item>
            <Form.Item name="asOf" label={t('asOf')} extra={t('asOfHint')} rules={[required]}><DatePicker format="YYYY-MM-DD" allowClear={false} className="sh-fill" /></Form.Item>
          </div>
          <Form.Item name="plugins" label={t('plugins')} extra={t('pluginsHint')}><PluginChoice scheme={scheme} plugins={plugins} /></Form.Item>
        </div>
        <Form.Item name="units" label={t('units')} rules={[{ type: 'array', min: 1, message: t('unitsMissing') }]}><UnitChoice scheme={scheme} units={assessed} /></Form.Item>
      </div>
      {unclassed.length > 0 ? <Alert type="warning" showIcon title={t('classHint', { units: words.list(unclassed.map((unit) => unit.name)) })} className="form-alert" /> : null}
      {open.error === null ? null : <Alert type="error" showIcon title={errorText(open.error)} className="form-alert" />}
      <Button type="primary" htmlType="submit" loading={open.isPending}>{t('submit')}</Button>
    </Form>
  );
}
