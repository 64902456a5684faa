import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import type { Source } from './collection-data.ts';
import { AddressFields } from './address-fields.tsx';
import { BasicFields } from './basic-fields.tsx';
import { LimitFields } from './limit-fields.tsx';
import { MappingFields } from './mapping-fields.tsx';
import { PagingFields } from './paging-fields.tsx';
import { draftOf, emptyDraft, inputOf, type SourceDraft, tryInputOf } from './source-draft.ts';

/** Adds or changes a source; one page can be tried before it is saved. */
export function SourceDrawer({ source, onClose }: { readonly source: Source | null; readonly onClose: () => void }) {
  const { t } = useTranslation('collection');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const { id: assessmentId } = useAssessment();
  const errorText = useErrorText();
  const [form] = Form.useForm<SourceDraft>();
  const [names, setNames] = useState<readonly string[]>([]);
  const trial = useMutation(trpc.collection.trySource.mutationOptions({
    onSuccess: (found) => {
      setNames(found.names);
      const { fields, unitFrom, ignored } = found.suggested;
      form.setFieldsValue({ fields: Object.fromEntries(fields.map(({ field, from }) => [field, from])), unitFrom: unitFrom ?? '', ignored });
    },
  }));
  const save = useMutation(trpc.collection.saveSource.mutationOptions({
    onSuccess: () => {
      void message.success(t('sources.saved'));
      void queryClient.invalidateQueries(trpc.collection.pathFilter());
      onClose();
    },
  }));
  const tryNow = async (): Promise<void> => {
    const isComplete = await form.validateFields(['dataset', 'url', 'parameter', 'nextAt', 'totalAt', 'token', 'username', 'headerName', 'headerValue']).then(() => true, () => false);
    save.reset();
    if (isComplete) trial.mutate(tryInputOf(form.getFieldsValue(true), assessmentId, source));
  };
  const error = save.error ?? trial.error;
  // Beside the buttons: the form is long, and what was answered must be seen where it was asked.
  const footer = (
    <>
      {error === null ? null : <Alert type="error" showIcon title={errorText(error)} className="form-alert" />}
      {trial.data === undefined || error !== null ? null : <Alert type="success" showIcon title={t('form.tried', { rows: trial.data.rows, names: trial.data.names.length, problems: trial.data.problemCount })} className="form-alert" />}
      <div className="sh-toolbar">
        <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>{t('form.save')}</Button>
        <Button loading={trial.isPending} onClick={() => void tryNow()}>{t('form.try')}</Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
      </div>
    </>
  );
  return (
    <Drawer open onClose={onClose} size={860} title={t(source === null ? 'form.add' : 'form.edit')} footer={footer}>
      <Form<SourceDraft> form={form} layout="vertical" initialValues={source === null ? emptyDraft : draftOf(source)} onFinish={() => save.mutate(inputOf(form.getFieldsValue(true), assessmentId, source))} scrollToFirstError>
        <BasicFields />
        <AddressFields hasCredential={(source?.credentialKind ?? null) !== null} />
        <PagingFields />
        <MappingFields names={names} />
        <LimitFields />
      </Form>
    </Drawer>
  );
}
