import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { EvidencePicker } from '../evidence/evidence-picker.tsx';
import { type ItemDetail, refreshRectification } from './rectification-data.ts';

type Move = ItemDetail['mayDo'][number];
type Fields = { readonly reason?: string; readonly evidence?: string[]; readonly documents?: string[]; readonly citeResult?: boolean };

function ClaimFields({ item }: { readonly item: ItemDetail }) {
  const { t } = useTranslation('rectification');
  return (
    <>
      {item.now?.lost === '0' ? <Form.Item name="citeResult" valuePropName="checked"><Checkbox>{t('citeResult', { label: item.now.label })}</Checkbox></Form.Item> : null}
      {item.unitId === null ? null : <Form.Item name="evidence" label={t('evidence')}><EvidencePicker unitId={item.unitId} /></Form.Item>}
      <Form.Item name="documents" label={t('documents')}><Select mode="tags" open={false} suffixIcon={null} placeholder={t('documentsHint')} /></Form.Item>
    </>
  );
}

/** What this person may do with the item now. */
export function MoveForm({ item }: { readonly item: ItemDetail }) {
  const { t } = useTranslation('rectification');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [form] = Form.useForm<Fields>();
  const [move, setMove] = useState<Move | null>(null);
  const onSuccess = ({ state }: Pick<ItemDetail, 'state'>): void => {
    setMove(null);
    void message.success(t('moved', { state: t(`states.${state}`) }));
    refreshRectification();
  };
  const start = useMutation(trpc.rectification.start.mutationOptions({ onSuccess }));
  const claim = useMutation(trpc.rectification.claim.mutationOptions({ onSuccess }));
  const verify = useMutation(trpc.rectification.verify.mutationOptions({ onSuccess }));
  const back = useMutation(trpc.rectification.return.mutationOptions({ onSuccess }));
  const { id } = item;
  const send = ({ reason = '', evidence = [], documents = [], citeResult = false }: Fields): void => {
    if (move === 'claim_done') claim.mutate({ id, reason: reason.trim(), evidence, documents, citeResult });
    if (move === 'verify') verify.mutate({ id, reason: reason.trim() });
    if (move === 'return') back.mutate({ id, reason: reason.trim() });
  };
  const error = start.error ?? claim.error ?? verify.error ?? back.error;
  const isBusy = start.isPending || claim.isPending || verify.isPending || back.isPending;
  const choose = (chosen: Move): void => {
    if (chosen === 'start') start.mutate({ id });
    else setMove(chosen);
  };
  return (
    <section className="sh-no-print">
      {error === null ? null : <Alert type="error" showIcon title={errorText(error)} className="form-alert" />}
      <p className="sh-quiet">{t('actingAs', { body: item.body })}{item.mayDo.length === 0 ? ` · ${t('nothingToDo')}` : ''}</p>
      <div className="sh-toolbar">
        {item.mayDo.map((one) => <Button key={one} type={one === 'return' ? 'default' : 'primary'} danger={one === 'return'} loading={isBusy && move === null} onClick={() => choose(one)}>{t(`moves.${one}`)}</Button>)}
      </div>
      {move === null ? null : (
        <Form form={form} layout="vertical" requiredMark={false} className="repair-form" onFinish={send}>
          {move === 'claim_done' ? <ClaimFields item={item} /> : null}
          <Form.Item name="reason" label={t(move === 'return' ? 'returnReason' : 'note')} rules={move === 'return' ? [{ required: true, whitespace: true, message: t('returnReasonRequired') }] : []}>
            <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 5 }} />
          </Form.Item>
          <Button type="primary" htmlType="submit" danger={move === 'return'} loading={isBusy}>{t(`moves.${move}`)}</Button>
        </Form>
      )}
    </section>
  );
}
