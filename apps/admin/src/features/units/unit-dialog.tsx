import { useMutation } from '@tanstack/react-query';
import type { inferInput } from '@trpc/tanstack-react-query';
import { Alert, App, Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import type { Bureau } from '../bureaus/use-bureaus.ts';
import { UnitFields, type UnitValues } from './unit-fields.tsx';
import { unitClasses, unitKinds } from './use-kind-name.ts';

type CreateUnit = inferInput<typeof trpc.units.create>;

const filled = (text: string | undefined): string | undefined => text?.trim() || undefined;

const createInput = (parentId: string, values: UnitValues): CreateUnit => {
  const [shortName, code] = [filled(values.shortName), filled(values.code)];
  return {
    parentId, kind: unitKinds.find((kind) => kind === values.kind) ?? 'station', name: values.name, class: values.class || null, residentPopulation: values.residentPopulation ?? null,
    ...(shortName === undefined ? {} : { shortName }), ...(code === undefined ? {} : { code }),
  };
};

/** A new unit of a bureau, or a unit (or the bureau itself) that is corrected. */
export function UnitDialog({ parent, unit, onClose }: { readonly parent: Bureau; readonly unit: Bureau | null; readonly onClose: () => void }) {
  const { t } = useTranslation('units');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [form] = Form.useForm<UnitValues>();
  const done = (text: string): void => {
    onClose();
    void message.success(text);
    void queryClient.invalidateQueries();
  };
  const create = useMutation(trpc.units.create.mutationOptions({ onSuccess: (_result, input) => done(t('created', { name: input.name })) }));
  const change = useMutation(trpc.units.change.mutationOptions({ onSuccess: () => done(t('saved')) }));
  const submit = (values: UnitValues): void => {
    if (unit === null) return create.mutate(createInput(parent.id, values));
    return change.mutate({ id: unit.id, name: values.name, shortName: values.shortName ?? '', code: values.code ?? '', class: values.class || null, residentPopulation: values.residentPopulation ?? null });
  };
  const error = create.error ?? change.error;
  const initial = unit === null ? {} : { ...unit, class: unitClasses.find((value) => value === unit.class) ?? ('' as const) };
  return (
    <Modal open title={unit === null ? t('newUnit') : t('changeTitle', { name: unit.name })} okText={common('save')} cancelText={common('cancel')} confirmLoading={create.isPending || change.isPending} onOk={() => form.submit()} onCancel={onClose}>
      {error === null ? null : <Alert type="error" showIcon title={errorText(error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} initialValues={initial} onFinish={submit}><UnitFields isNew={unit === null} /></Form>
    </Modal>
  );
}
