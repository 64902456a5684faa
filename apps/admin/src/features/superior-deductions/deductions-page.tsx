import { PlusOutlined } from '@ant-design/icons';
import { DataTable, EmptyState, PageFrame, Points, showPlain, StatusTag } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import type { Deduction, Deductions } from './deduction-data.ts';
import { DeductionForm } from './deduction-form.tsx';
import './deductions.css';
import { UndoDialog } from './undo-dialog.tsx';

function Causes({ deduction, mode }: { readonly deduction: Deduction; readonly mode: Deductions['mode'] }) {
  const { t } = useTranslation('deductions');
  return (
    <ul className="deduction-causes">
      {deduction.causes.map((cause) => (
        <li key={cause.unitId}>
          <span><Link to="/results/units/$unitId" params={{ unitId: cause.unitId }}>{cause.unitName}</Link> {cause.negligent ? <Points value={cause.points} tone="lost" strong /> : <StatusTag tone="neutral">{t('notNegligent')}</StatusTag>}</span>
          {cause.negligent ? <span className="sh-quiet sh-num">{mode === 'points' ? showPlain(deduction.pointsLost) : `${showPlain(deduction.pointsLost)} ÷ ${showPlain(deduction.superiorFull)} × ${showPlain(cause.unitFull)}`}{cause.share === null ? '' : ` × ${showPlain(cause.share)}`} = {showPlain(cause.points)}</span> : null}
          <span className="sh-quiet">{cause.reason}</span>
        </li>
      ))}
    </ul>
  );
}

function Origin({ deduction }: { readonly deduction: Deduction }) {
  const { t } = useTranslation('deductions');
  return (
    <>
      <div>{deduction.document}</div>
      <div className="sh-quiet">{t('enteredBy', { date: deduction.date, by: deduction.by, at: showTime(deduction.at) })}</div>
      {deduction.undone === null ? null : <div className="sh-warning">{t('undoneBy', { by: deduction.undone.by, at: showTime(deduction.undone.at), reason: deduction.undone.reason })}</div>}
    </>
  );
}

/** What superior authorities took from the county's result, and what of it is passed down to whom. */
export function DeductionsPage() {
  const { t } = useTranslation('deductions');
  const { id: assessmentId } = useAssessment();
  const [creating, setCreating] = useState(false);
  const [undoing, setUndoing] = useState<Deduction | null>(null);
  const query = useQuery(trpc.superiorDeductions.list.queryOptions({ assessmentId }));
  const mayEnter = query.data?.mayEnter === true;
  return (
    <PageFrame title={t('title')} description={t('description')} actions={mayEnter ? <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>{t('create')}</Button> : null}>
      <QueryView query={query} lines={8}>
        {(deductions) => (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              label={t('title')}
              rows={deductions.rows}
              rowKey={(row) => row.id}
              rowClass={(row) => (row.undone === null ? '' : 'deduction-undone')}
              empty={<EmptyState title={t('none')} reason={t('noneReason')} />}
              columns={[
                { key: 'authority', title: t('authority'), width: 180, render: (row) => <><strong>{row.authority}</strong><div className="sh-quiet">{row.item}</div></> },
                { key: 'lost', title: t('lostOfFull'), width: 130, align: 'right', render: (row) => <><Points value={row.pointsLost} tone="lost" strong /> <span className="sh-quiet sh-num">/ {showPlain(row.superiorFull)}</span></> },
                { key: 'causes', title: t('causes'), render: (row) => <Causes deduction={row} mode={deductions.mode} /> },
                { key: 'document', title: t('document'), width: 260, render: (row) => <Origin deduction={row} /> },
                { key: 'actions', title: '', width: 90, render: (row) => (row.undone !== null ? <StatusTag tone="neutral">{t('undoneTag')}</StatusTag> : deductions.mayEnter ? <Button type="link" size="small" className="link-cell" onClick={() => setUndoing(row)}>{t('undo')}</Button> : null) },
              ]}
            />
            {creating ? <DeductionForm deductions={deductions} onClose={() => setCreating(false)} /> : null}
            {undoing === null ? null : <UndoDialog deduction={undoing} onClose={() => setUndoing(null)} />}
          </div>
        )}
      </QueryView>
    </PageFrame>
  );
}
