import { EmptyState, StatusTag, useWords } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showTime } from '../../shell/show-time.ts';
import { DepartmentDialog } from './department-dialog.tsx';
import type { Department, Year } from './cycle-data.ts';

type Asked = { readonly department: Department; readonly does: 'close' | 'reopen' };

/** The departments with what they owe and whether they have closed. */
export function Departments({ year }: { readonly year: Year }) {
  const { t } = useTranslation('cycle');
  const words = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <section className="sh-panel" id="departments" aria-label={t('departments')}>
      <h2>{t('departments')}</h2>
      <p className="sh-quiet">{t('departmentsHint')}</p>
      {year.departments.length === 0 ? <EmptyState reason={t('noDepartments')} /> : (
        <Table<Department>
          size="small"
          rowKey="department"
          pagination={false}
          dataSource={[...year.departments]}
          columns={[
            { title: t('department'), dataIndex: 'department' },
            { title: t('owed'), width: 90, align: 'right', render: (_, { department, owed }) => (owed === 0 ? <span className="sh-num sh-quiet">0</span> : <Link to="/judgements" search={{ department, state: 'owed' }} className="sh-num">{owed}</Link>) },
            { title: t('status'), width: 240, render: (_, { closed, by, at, reason }) => (closed ? <><StatusTag tone="success">{t('closed')}</StatusTag> <span className="sh-quiet">{t('closedLine', { by: by ?? '', at: at === null ? '' : showTime(at) })}</span>{reason === null ? null : <div className="sh-quiet">{reason}</div>}</> : <StatusTag tone="neutral">{t('open')}</StatusTag>) },
            {
              title: '', width: 120,
              render: (_, department) => (department.mayClose ? <Button type="link" size="small" className="link-cell sh-no-print" aria-label={words.labelled(t('closeDepartment'), department.department)} onClick={() => setAsked({ department, does: 'close' })}>{t('closeDepartment')}</Button>
                : department.mayReopen ? <Button type="link" size="small" className="link-cell sh-no-print" aria-label={words.labelled(t('reopenDepartment'), department.department)} onClick={() => setAsked({ department, does: 'reopen' })}>{t('reopenDepartment')}</Button> : null),
            },
          ]}
        />
      )}
      {asked === null ? null : <DepartmentDialog assessmentId={year.assessmentId} {...asked} onClose={() => setAsked(null)} />}
    </section>
  );
}
