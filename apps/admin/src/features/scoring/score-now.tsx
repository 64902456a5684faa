import { ThunderboltOutlined } from '@ant-design/icons';
import { JobProgress, usePickText, useWords } from '@siheng/ui';
import { Alert, App, Button, Form, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayDo } from '../../api/session.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { useScoring } from './use-scoring.ts';

/** The button that scores everything again, with its reason and progress; only for who may. */
export function ScoreNow({ primary = false }: { readonly primary?: boolean }) {
  const { t } = useTranslation('scoring');
  const words = useWords();
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const pick = usePickText();
  const errorText = useErrorText();
  const [open, setOpen] = useState(false);
  const { score, reset, job, busy, error } = useScoring(() => void message.success(t('done')));
  const [form] = Form.useForm<{ reason: string }>();
  if (!useMayDo('results.score')) return null;
  const failure = error ? errorText(error) : job?.state === 'failed' ? words.labelled(t('failed'), job.error === undefined ? '' : pick(job.error)) : null;
  return (
    <>
      <Button icon={<ThunderboltOutlined />} type={primary ? 'primary' : 'default'} onClick={() => { reset(); setOpen(true); }}>{t('scoreNow')}</Button>
      <Modal open={open && job?.state !== 'done'} title={t('title')} okText={t('start')} cancelText={common('cancel')} confirmLoading={busy} onOk={() => form.submit()} onCancel={() => setOpen(false)} maskClosable={!busy} destroyOnHidden>
        <Typography.Paragraph type="secondary">{t('hint')}</Typography.Paragraph>
        {failure === null ? null : <Alert type="error" showIcon title={failure} />}
        {busy ? <JobProgress title={t('running')} done={job?.done ?? 0} total={job?.total ?? 0} unit="units" /> : (
          <Form form={form} layout="vertical" requiredMark={false} onFinish={({ reason }) => score(reason.trim())}>
            <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: common('reasonRequired') }]}>
              <Input.TextArea autoFocus maxLength={500} autoSize={{ minRows: 2, maxRows: 5 }} placeholder={t('reasonPlaceholder')} />
            </Form.Item>
          </Form>
        )}
      </Modal>
    </>
  );
}
