import { EmptyState, FormRenderer, NoPermission, PageFrame, useLocale, usePickText, type FieldProblem, type RowSchema } from '@siheng/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { Alert, App, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { formProblems } from './form-problems.ts';

const route = getRouteApi('/app/data/forms/entry');
type Form = inferOutput<typeof trpc.forms.get>;

function Entry({ form, unitId }: { readonly form: Form; readonly unitId: string }) {
  const { t } = useTranslation('data');
  const pick = usePickText();
  const { locale } = useLocale();
  const { message } = App.useApp();
  const { id: assessmentId } = useAssessment();
  const errorText = useErrorText();
  const submit = useMutation(trpc.forms.submit.mutationOptions());
  const words = useMemo(() => form.fields.map((field) => ({ name: field.name, label: pick(field.label), ...(field.help === null ? {} : { help: pick(field.help) }), ...(field.type === 'choice' ? { options: field.values } : {}) })), [form, pick]);
  const store = async (row: Record<string, unknown>): Promise<readonly FieldProblem[]> => {
    try {
      const { outcome } = await submit.mutateAsync({ assessmentId, form: form.id, unitId, row });
      void message.success(t(`forms.outcome.${outcome}`));
      void queryClient.invalidateQueries();
      return [];
    } catch (error) {
      return formProblems(error, locale) ?? [{ name: '', message: errorText(error) }];
    }
  };
  const general = submit.error !== null && formProblems(submit.error, locale) === null ? errorText(submit.error) : null;
  return (
    <>
      {general === null ? null : <Alert type="error" showIcon title={general} className="form-alert" />}
      <FormRenderer label={pick(form.title)} schema={form.jsonSchema as RowSchema} words={words} submitting={submit.isPending} submitText={t('forms.submit')} onSubmit={store} />
    </>
  );
}

export function FormEntryPage() {
  const { t } = useTranslation('data');
  const pick = usePickText();
  const { id: assessmentId } = useAssessment();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useQuery(trpc.forms.list.queryOptions({ assessmentId }));
  const form = useQuery({ ...trpc.forms.get.queryOptions({ form: search.form }), enabled: search.form !== '' });
  const units = list.data?.rows.find((row) => row.id === search.form)?.units ?? [];
  const unit = search.unit ?? (units.length === 1 ? units[0]?.id : undefined);
  return (
    <PageFrame
      title={form.data ? pick(form.data.title) : t('forms.title')}
      crumbs={[{ key: 'forms', title: <Link to="/data/forms">{t('forms.title')}</Link> }, { key: 'entry', title: form.data ? pick(form.data.datasetTitle) : '' }]}
      actions={form.data ? <Link to="/data/facts" search={{ dataset: form.data.dataset, ...(unit === undefined ? {} : { unit }) }}>{t('forms.recent')}</Link> : null}
    >
      <QueryView query={form}>
        {(data) => (
          <section className="sh-panel" aria-label={pick(data.title)}>
            {list.data !== undefined && units.length === 0 ? <NoPermission reason={t('forms.noUnitsReason')} /> : (
              <>
                <div className="form-unit">
                  <label htmlFor="form-unit">{t('forms.unit')}</label>
                  <Select id="form-unit" className="unit-select" placeholder={t('forms.chooseUnit')} value={unit ?? null} showSearch={{ optionFilterProp: 'label' }} options={units.map(({ id, name }) => ({ value: id, label: name }))} onChange={(chosen) => void navigate({ search: (before) => ({ ...before, form: search.form, unit: chosen }), replace: true })} />
                </div>
                {unit === undefined ? <EmptyState title={t('forms.unitRequired')} /> : <Entry key={unit} form={data} unitId={unit} />}
              </>
            )}
          </section>
        )}
      </QueryView>
    </PageFrame>
  );
}
