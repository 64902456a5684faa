import { DataTable, EmptyState, showPlain, StatusTag } from '@siheng/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Checkbox, DatePicker, Drawer, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { UnitSelect } from '../data/unit-select.tsx';
import { refreshRectification, usePointsText } from './rectification-data.ts';

const intervals = { day: { value: 1, unit: 'day' }, week: { value: 1, unit: 'week' }, 'half-month': { value: 15, unit: 'day' }, month: { value: 1, unit: 'month' } } as const;
type Interval = keyof typeof intervals;
type Fields = { readonly departments?: string[]; readonly actions?: string; readonly due: Dayjs; readonly check?: Interval };

/** Chooses lost points of the latest run and says who repairs them, how and until when. */
export function PlanDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('rectification');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const points = usePointsText();
  const { id: assessmentId } = useAssessment();
  const [unit, setUnit] = useState<string | undefined>(undefined);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [form] = Form.useForm<Fields>();
  const query = useQuery(trpc.rectification.losses.queryOptions({ assessmentId, ...(unit === undefined ? {} : { unitId: unit }) }));
  const plan = useMutation(trpc.rectification.plan.mutationOptions({
    onSuccess: ({ created }) => {
      void message.success(t('plannedDone', { count: created }));
      refreshRectification();
      onClose();
    },
  }));
  const keyOf = (row: { readonly unitId: string; readonly itemId: string }): string => `${row.unitId} ${row.itemId}`;
  const toggle = (key: string): void => setChosen(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  const send = ({ departments = [], actions = '', due, check }: Fields): void => plan.mutate({
    assessmentId, departments, actions: actions.split('\n'), dueAt: due.format('YYYY-MM-DD'),
    items: chosen.map((key) => ({ unitId: key.slice(0, key.indexOf(' ')), itemId: key.slice(key.indexOf(' ') + 1) })),
    checks: check === undefined ? [] : [{ title: t('planCheckTitle', { every: t(`planChecks.${check}`) }), every: intervals[check] }],
  });
  return (
    <Drawer open onClose={onClose} size={860} title={t('planTitle')}>
      <QueryView query={query}>
        {({ rows, run, departments }) => (
          <div className="sh-page-body">
            <div className="sh-toolbar"><UnitSelect value={unit} label={t('unit')} allLabel={t('allUnits')} onChange={setUnit} />{run === null ? null : <span className="sh-quiet">{t('planHint', { number: run.number })}</span>}</div>
            <div className="repair-losses">
              <DataTable
                label={t('planTitle')}
                rows={rows}
                rowKey={keyOf}
                empty={<EmptyState reason={t('noLosses')} />}
                columns={[
                  { key: 'choose', title: '', width: 40, render: (row) => <Checkbox aria-label={`${row.unitName} ${row.title}`} disabled={row.planned} checked={row.planned || chosen.includes(keyOf(row))} onChange={() => toggle(keyOf(row))} /> },
                  { key: 'unit', title: t('unit'), width: 130, render: (row) => row.unitName },
                  { key: 'item', title: t('item'), render: (row) => <><div>{row.title} {row.planned ? <StatusTag tone="neutral">{t('planned')}</StatusTag> : null}</div><div className="sh-quiet">{points(row)}</div><div className="sh-quiet">{row.cause}</div></> },
                  { key: 'lost', title: t('lost'), width: 70, align: 'right', render: (row) => showPlain(row.lost) },
                ]}
              />
            </div>
            {plan.error === null ? null : <Alert type="error" showIcon title={errorText(plan.error)} className="form-alert" />}
            <Form form={form} layout="vertical" requiredMark={false} onFinish={send}>
              <Form.Item name="departments" label={t('planDepartments')} extra={t('planDepartmentsHint')}><Select mode="tags" options={[...departments, ...new Set(rows.map((row) => row.unitName))].map((name) => ({ value: name, label: name }))} /></Form.Item>
              <Form.Item name="actions" label={t('planActions')}><Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 6 }} /></Form.Item>
              <div className="sh-toolbar">
                <Form.Item name="due" label={t('planDue')} rules={[{ required: true, message: t('planDueRequired') }]}><DatePicker /></Form.Item>
                <Form.Item name="check" label={t('planCheck')}><Select className="app-filter" allowClear placeholder={t('planNone')} options={(Object.keys(intervals) as Interval[]).map((key) => ({ value: key, label: t(`planChecks.${key}`) }))} /></Form.Item>
              </div>
              <div className="sh-toolbar"><Button type="primary" htmlType="submit" disabled={chosen.length === 0} loading={plan.isPending}>{t('plan')}</Button><span className="sh-quiet">{t('planChosen', { count: chosen.length })}</span></div>
            </Form>
          </div>
        )}
      </QueryView>
    </Drawer>
  );
}
