import { PrinterOutlined } from '@ant-design/icons';
import { PageFrame } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { DeadlineDialog } from './deadline-dialog.tsx';
import { Departments } from './departments.tsx';
import { History } from './history.tsx';
import { NextStep } from './next-step.tsx';
import { Procedure } from './procedure.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import { Requests } from './requests.tsx';
import { Timeline } from './timeline.tsx';
import type { Year, YearState } from './cycle-data.ts';
import './cycle.css';

function YearView({ year }: { readonly year: Year }) {
  const [isReopening, setReopening] = useState(false);
  const [deadline, setDeadline] = useState<YearState | null>(null);
  return (
    <div className="year-columns">
      <Timeline year={year} onDeadline={setDeadline} />
      <div className="year-main">
        <NextStep year={year} onReopen={() => setReopening(true)} />
        <Procedure year={year} />
        <Departments year={year} />
        <Requests year={year} />
        <History year={year} />
      </div>
      {isReopening ? <ReopenDialog year={year} onClose={() => setReopening(false)} /> : null}
      {deadline === null ? null : <DeadlineDialog year={year} state={deadline} onClose={() => setDeadline(null)} />}
    </div>
  );
}

/** 考核进程: the year of the assessment, where it stands, and what is to be done. */
export function CyclePage() {
  const { t } = useTranslation('cycle');
  const { id: assessmentId } = useAssessment();
  const query = useQuery({ ...trpc.cycle.get.queryOptions({ assessmentId }), staleTime: 0 });
  return (
    <PageFrame title={t('title')} description={t('description')} actions={<Button icon={<PrinterOutlined />} onClick={() => window.print()}>{t('print')}</Button>}>
      <QueryView query={query} lines={12}>{(year) => <YearView key={year.assessmentId} year={year} />}</QueryView>
    </PageFrame>
  );
}
