import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, DatePicker, Form, Modal, Typography } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { HistoryButton } from '../audit/history-button.tsx';
import type { Bureau } from '../bureaus/use-bureaus.ts';

/** What can be done with a unit: change it, end it, and take it back as long as nothing refers to it. */
export function UnitActions({ unit, onChange }: { readonly unit: Bureau; readonly onChange: () => void }) {
  const { t } = useTranslation('units');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [asking, setAsking] = useState<'end' | 'remove' | null>(null);
  const [lastDay, setLastDay] = useState<Dayjs>(dayjs());
  const done = { onSuccess: () => { setAsking(null); void message.success(t('saved')); void queryClient.invalidateQueries(); } };
  const end = useMutation(trpc.units.end.mutationOptions(done));
  const remove = useMutation(trpc.units.remove.mutationOptions(done));
  const ask = (what: 'end' | 'remove'): void => {
    end.reset();
    remove.reset();
    setAsking(what);
  };
  const error = asking === 'end' ? end.error : remove.error;
  return (
    <span className="row-actions">
      <Button size="small" type="link" onClick={onChange}>{t('change')}</Button>
      {unit.validTo === null ? <Button size="small" type="link" onClick={() => ask('end')}>{t('end')}</Button> : <Button size="small" type="link" loading={end.isPending} onClick={() => end.mutate({ id: unit.id, validTo: null })}>{t('goOn')}</Button>}
      <Button size="small" type="link" danger onClick={() => ask('remove')}>{t('remove')}</Button>
      <HistoryButton type="link" size="small" of={{ kind: 'unit', id: unit.id }} name={unit.name} />
      <Modal open={asking !== null} title={t(asking === 'end' ? 'endTitle' : 'removeTitle', { name: unit.name })} okText={t(asking === 'end' ? 'end' : 'remove')} okButtonProps={{ danger: true }} cancelText={common('cancel')} confirmLoading={end.isPending || remove.isPending} onOk={() => (asking === 'end' ? end.mutate({ id: unit.id, validTo: lastDay.format('YYYY-MM-DD') }) : remove.mutate({ id: unit.id }))} onCancel={() => setAsking(null)} destroyOnHidden>
        <Typography.Paragraph>{t(asking === 'end' ? 'endConsequence' : 'removeConsequence')}</Typography.Paragraph>
        {error === null ? null : <Alert type="error" showIcon title={errorText(error)} className="form-alert" />}
        {asking === 'end' ? <Form layout="vertical" component="div"><Form.Item label={t('lastDay')} htmlFor="unit-last-day"><DatePicker id="unit-last-day" value={lastDay} allowClear={false} format="YYYY-MM-DD" onChange={(day) => day && setLastDay(day)} /></Form.Item></Form> : null}
      </Modal>
    </span>
  );
}
