import { InboxOutlined } from '@ant-design/icons';
import { useLocale } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { Alert, App, Button, DatePicker, Drawer, Form, Input, InputNumber, Upload } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { uploadFile, UploadRefused } from '../../api/upload.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';

type ReadFile = inferOutput<typeof trpc.externalResults.readFile>;
type Fields = { readonly title: string; readonly authority: string; readonly period: [Dayjs, Dayjs]; readonly rank?: number | null; readonly source?: string };

/** Reads a file with the result of another authority, shows all its problems, and stores it with its head. */
export function ImportDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('externalResults');
  const { locale } = useLocale();
  const { message } = App.useApp();
  const errorText = useErrorText();
  const { id: assessmentId } = useAssessment();
  const [file, setFile] = useState<ReadFile | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const take = useMutation(trpc.externalResults.take.mutationOptions({
    onSuccess: () => {
      void message.success(t('saved'));
      void queryClient.invalidateQueries(trpc.externalResults.pathFilter());
      onClose();
    },
  }));
  const read = async (chosen: File): Promise<void> => {
    setFailure(null);
    try {
      const { uploadId } = await uploadFile(chosen, () => undefined);
      setFile(await queryClient.fetchQuery(trpc.externalResults.readFile.queryOptions({ uploadId })));
    } catch (error) {
      setFailure(error instanceof UploadRefused ? error[locale === 'en' ? 'en' : 'zh'] : errorText(error));
    }
  };
  const send = ({ title, authority, period: [from, to], rank = null, source = '' }: Fields): void => {
    if (file !== null) take.mutate({ assessmentId, title, authority, period: { from: from.format('YYYY-MM-DD'), to: to.format('YYYY-MM-DD') }, rank, source, lines: file.lines });
  };
  const required = [{ required: true, message: t('required') }];
  return (
    <Drawer open onClose={onClose} size={620} title={t('import')}>
      {failure === null ? null : <Alert type="error" showIcon title={failure} className="form-alert" />}
      <Upload.Dragger accept=".xlsx,.csv" maxCount={1} showUploadList={false} beforeUpload={(chosen) => { void read(chosen); return false; }} aria-label={t('drop')}>
        <p className="import-drop-icon"><InboxOutlined aria-hidden /></p>
        <p className="import-drop-title">{t('drop')}</p>
        <p className="sh-quiet">{t('importHint')}</p>
      </Upload.Dragger>
      {file === null || file.problems.length === 0 ? null : <Alert className="repair-form" type="error" showIcon title={t('problems', { count: file.problems.length })} description={<ul className="plain-list">{file.problems.map((problem) => <li key={`${problem.row} ${problem.column}`}>{t('problemLine', problem)}</li>)}</ul>} />}
      {file === null || file.problems.length > 0 ? null : (
        <Form layout="vertical" requiredMark={false} className="repair-form" onFinish={send}>
          <Alert type="success" showIcon title={t('ready', { count: file.lines.length })} className="form-alert" />
          {take.error === null ? null : <Alert type="error" showIcon title={errorText(take.error)} className="form-alert" />}
          <Form.Item name="title" label={t('name')} rules={required}><Input maxLength={200} /></Form.Item>
          <Form.Item name="authority" label={t('authority')} rules={required}><Input maxLength={100} /></Form.Item>
          <Form.Item name="period" label={t('period')} rules={required}><DatePicker.RangePicker /></Form.Item>
          <Form.Item name="rank" label={t('rank')}><InputNumber min={1} precision={0} /></Form.Item>
          <Form.Item name="source" label={t('source')}><Input maxLength={200} /></Form.Item>
          <Button type="primary" htmlType="submit" loading={take.isPending}>{t('save')}</Button>
        </Form>
      )}
    </Drawer>
  );
}
