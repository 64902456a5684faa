import { sentence } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { EvidencePicker } from '../evidence/evidence-picker.tsx';
import type { Contested } from './objection-data.ts';


type ObjectDialogProps = { readonly unitId: string; readonly place: Contested; /** The sentence and what it took, as the reader sees it. */ readonly about: readonly string[]; readonly until: string | null; readonly onClose: () => void };

/** A unit objects to one line: on which grounds, with which evidence. */
export function ObjectDialog({ unitId, place, about, until, onClose }: ObjectDialogProps) {
  const { t } = useTranslation('objections');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const { id: assessmentId } = useAssessment();
  const [grounds, setGrounds] = useState('');
  const [evidence, setEvidence] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const submit = useMutation(trpc.objections.submit.mutationOptions({
    onSuccess: () => {
      void message.success(t('submitted'));
      void queryClient.invalidateQueries(trpc.objections.pathFilter());
      onClose();
    },
  }));
  const send = (): void => {
    setTried(true);
    if (grounds.trim() !== '') submit.mutate({ assessmentId, unitId, place, grounds: grounds.trim(), evidence: [...evidence] });
  };
  const isMissing = tried && grounds.trim() === '';
  return (
    <Modal open width={620} title={t(`objectTo.${place.kind}`)} okText={t('submit')} cancelText={common('cancel')} confirmLoading={submit.isPending} onOk={send} onCancel={onClose} destroyOnHidden>
      <blockquote className="objection-quote">{about.map((line) => <p key={line}>{sentence(line)}</p>)}</blockquote>
      <p className="sh-quiet">{until === null ? t('hintOpen') : t('hintUntil', { day: until })}</p>
      {submit.error === null ? null : <Alert type="error" showIcon title={errorText(submit.error)} className="form-alert" />}
      <Form layout="vertical" component="div">
        <Form.Item label={t('grounds')} required htmlFor="objection-grounds" {...(isMissing ? { validateStatus: 'error', help: t('groundsMissing') } : {})}>
          <Input.TextArea id="objection-grounds" autoFocus value={grounds} maxLength={4000} autoSize={{ minRows: 4, maxRows: 10 }} placeholder={t('groundsHint')} onChange={(event) => setGrounds(event.target.value)} />
        </Form.Item>
        <Form.Item label={t('evidence')} htmlFor="objection-evidence"><EvidencePicker id="objection-evidence" unitId={unitId} value={evidence} onChange={setEvidence} /></Form.Item>
      </Form>
    </Modal>
  );
}
