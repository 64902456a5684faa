import { NoPermission, PageFrame } from '@siheng/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Steps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayDo } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { CheckStep } from './check-step.tsx';
import { ChooseStep } from './choose-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { matchedColumns, stepOf, type ColumnChoice, type Inspection } from './import-data.ts';
import { useImportJob } from './use-import-job.ts';

const route = getRouteApi('/app/data/import');
type About = { readonly dataset: string; readonly upload: string; readonly unit: string | undefined };

function Columns({ about, kept, onKeep, onBack, onJob }: { readonly about: About; readonly kept: ColumnChoice | null; readonly onKeep: (choice: ColumnChoice | null) => void; readonly onBack: () => void; readonly onJob: (job: string) => void }) {
  const { id: assessmentId } = useAssessment();
  const [sheet, setSheet] = useState<string | undefined>(kept?.sheet);
  const input = { assessmentId, dataset: about.dataset, uploadId: about.upload, ...(about.unit === undefined ? {} : { unitId: about.unit }) };
  const query = useQuery({ ...trpc.imports.inspect.queryOptions({ ...input, ...(sheet === undefined ? {} : { sheet }) }), staleTime: Number.POSITIVE_INFINITY });
  const preview = useMutation(trpc.imports.preview.mutationOptions({ onSuccess: ({ jobId }) => onJob(jobId) }));
  const choiceOf = (inspection: Inspection): ColumnChoice => (kept !== null && kept.sheet === inspection.sheet ? kept : matchedColumns(inspection));
  const start = ({ sheet: chosenSheet, columns, unitColumn }: ColumnChoice): void =>
    preview.mutate({ ...input, sheet: chosenSheet, mapping: Object.entries(columns).map(([field, column]) => ({ field, column })), ...(about.unit === undefined ? { unitColumn } : {}) });
  return (
    <QueryView query={{ ...query, error: query.error ?? preview.error }}>
      {(inspection) => (
        <ColumnsStep
          inspection={inspection}
          choice={choiceOf(inspection)}
          usesUnitColumn={about.unit === undefined}
          busy={preview.isPending}
          onChoice={onKeep}
          onSheet={(next) => { onKeep(null); setSheet(next); }}
          onBack={onBack}
          onNext={() => start(choiceOf(inspection))}
        />
      )}
    </QueryView>
  );
}

export function ImportPage() {
  const { t } = useTranslation('importing');
  const { t: data } = useTranslation('data');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayImport = useMayDo('facts.import');
  const errorText = useErrorText();
  const [kept, setKept] = useState<ColumnChoice | null>(null);
  const { progress, error, confirm, cancel } = useImportJob(search.job);
  const step = stepOf(search, progress?.state);
  const go = (change: Partial<typeof search>): void => void navigate({ search: (before) => ({ ...before, ...change }) });
  const stop = (): void => {
    if (search.job !== undefined && progress?.state !== 'stored') cancel.mutate({ jobId: search.job });
  };
  const restart = (): void => {
    setKept(null);
    go({ upload: undefined, file: undefined, job: undefined });
  };
  const about = search.dataset === undefined || search.upload === undefined ? null : { dataset: search.dataset, upload: search.upload, unit: search.unit };
  return (
    <PageFrame title={t('title')} crumbs={[{ key: 'data', title: <Link to="/data">{data('datasets.title')}</Link> }, { key: 'import', title: t('title') }]}>
      {mayImport ? (
        <>
          <div className="sh-panel"><Steps size="small" current={step} items={[{ title: t('steps.choose') }, { title: t('steps.columns') }, { title: t('steps.check') }, { title: t('steps.done') }]} /></div>
          {step === 0 || about === null ? <ChooseStep dataset={search.dataset} unit={search.unit} onChange={go} onUploaded={(upload) => { setKept(null); go({ upload: upload.uploadId, file: upload.fileName }); }} /> : null}
          {step === 1 && about !== null ? <Columns about={about} kept={kept} onKeep={setKept} onBack={restart} onJob={(job) => go({ job })} /> : null}
          {step === 2 ? <CheckStep progress={progress} fileName={search.file ?? ''} error={error === null ? null : errorText(error)} busy={confirm.isPending} onBack={() => { stop(); go({ job: undefined }); }} onCancel={() => { stop(); restart(); }} onConfirm={() => search.job !== undefined && confirm.mutate({ jobId: search.job })} /> : null}
          {step === 3 && progress?.report !== undefined && search.dataset !== undefined ? <DoneStep report={progress.report} dataset={search.dataset} unit={search.unit} onAnother={restart} /> : null}
        </>
      ) : <div className="sh-panel"><NoPermission /></div>}
    </PageFrame>
  );
}
