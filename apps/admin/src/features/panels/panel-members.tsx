import { DataTable, EmptyState, StatusTag } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { AddMember } from './add-member.tsx';
import type { Panel } from './panel-data.ts';

type Member = Panel['members'][number];

function Release({ member, onClose }: { readonly member: Member; readonly onClose: () => void }) {
  const { t } = useTranslation('panels');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [form] = Form.useForm<{ reason: string }>();
  const release = useMutation(trpc.panels.releaseMember.mutationOptions({ onSuccess: () => { onClose(); void message.success(t('released')); void queryClient.invalidateQueries(trpc.panels.pathFilter()); } }));
  return (
    <Modal open title={t('releaseTitle', { name: member.name })} okText={t('release')} okButtonProps={{ danger: true }} cancelText={common('cancel')} confirmLoading={release.isPending} onOk={() => form.submit()} onCancel={onClose}>
      <p>{t('releaseConsequence', { name: member.name, rated: member.rated })}</p>
      {release.error === null ? null : <Alert type="error" showIcon title={errorText(release.error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ reason }) => release.mutate({ memberId: member.id, reason })}>
        <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: common('reasonRequired') }]}><Input.TextArea autoFocus maxLength={500} autoSize={{ minRows: 2 }} /></Form.Item>
      </Form>
    </Modal>
  );
}

/** Who sits on a panel, and who has not rated yet. */
export function PanelMembers({ panel, mayManage }: { readonly panel: Panel; readonly mayManage: boolean }) {
  const { t } = useTranslation('panels');
  const [leaving, setLeaving] = useState<Member | null>(null);
  return (
    <>
      <DataTable
        label={t('members')}
        rows={panel.members}
        rowKey={(member) => member.id}
        empty={<EmptyState title={t('noMembers')} reason={t('noMembersReason')} />}
        columns={[
          { key: 'name', title: t('member'), render: (member) => member.name },
          { key: 'units', title: t('evaluates'), width: 160, render: (member) => (member.allUnits ? t('allUnits') : t('someUnits', { count: member.due })) },
          { key: 'rated', title: t('rated'), width: 120, align: 'right', render: (member) => <span className="sh-num">{member.rated} / {member.due}</span> },
          { key: 'state', title: t('state'), width: 130, render: (member) => (member.rated === member.due ? <StatusTag tone="success">{t('done')}</StatusTag> : <StatusTag tone="warning">{t('waiting', { count: member.due - member.rated })}</StatusTag>) },
          ...(mayManage ? [{ key: 'actions', title: '', width: 90, render: (member: Member) => <Button type="link" size="small" className="link-cell" onClick={() => setLeaving(member)}>{t('release')}</Button> }] : []),
        ]}
      />
      {mayManage ? <AddMember panel={panel} /> : null}
      {leaving === null ? null : <Release member={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}
