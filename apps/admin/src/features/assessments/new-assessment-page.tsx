import { EmptyState, PageFrame, usePickText } from '@siheng/ui';
import { useQueries } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { BureauPlace } from '../bureaus/bureau-place.tsx';
import { type Bureau, useBureaus } from '../bureaus/use-bureaus.ts';
import { AssessmentForm } from './assessment-form.tsx';

const route = getRouteApi('/app/settings/assessments/new');

/** Everything that a new assessment is chosen from. */
function useChoices(orgId: string) {
  return useQueries({
    queries: [trpc.schemes.list.queryOptions({ orgId }), trpc.units.list.queryOptions({ parentId: orgId, pageSize: 500 }), trpc.plugins.list.queryOptions({ orgId })],
    combine: ([schemes, units, plugins]) => ({
      data: schemes.data && units.data && plugins.data && { schemes: schemes.data.rows, units: units.data.rows, plugins: plugins.data },
      error: schemes.error ?? units.error ?? plugins.error,
      refetch: () => Promise.all([schemes.refetch(), units.refetch(), plugins.refetch()]),
    }),
  });
}

function NewAssessment({ bureau }: { readonly bureau: Bureau }) {
  const { t } = useTranslation('assessments');
  const pick = usePickText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const choices = useChoices(bureau.id);
  return (
    <QueryView query={choices}>
      {({ schemes, units, plugins }) => {
        const scheme = schemes.find((one) => one.hash === search.scheme) ?? schemes[0];
        if (scheme === undefined) return <EmptyState title={t('schemeNone')} reason={t('schemeNoneReason')} action={<Link to="/settings/schemes" search={{ org: bureau.id }}><Button type="primary" tabIndex={-1}>{t('toSchemes')}</Button></Link>} />;
        return (
          <>
            <Form layout="vertical" component="div" className="assessment-head">
              <Form.Item label={t('scheme')} htmlFor="assessment-scheme" extra={t('schemeHint')}>
                <Select id="assessment-scheme" value={scheme.hash} options={schemes.map((one) => ({ value: one.hash, label: pick(one.title) }))} onChange={(hash) => void navigate({ search: { ...search, scheme: hash } })} />
              </Form.Item>
            </Form>
            <AssessmentForm key={`${bureau.id} ${scheme.hash}`} orgId={bureau.id} scheme={scheme} units={units} plugins={plugins} />
          </>
        );
      }}
    </QueryView>
  );
}

export function NewAssessmentPage() {
  const { t } = useTranslation('assessments');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const bureaus = useBureaus(search.org);
  return (
    <PageFrame title={t('open')} {...(bureaus.bureau === null ? {} : { description: bureaus.bureau.name })} crumbs={[{ key: 'assessments', title: <Link to="/settings/assessments">{t('title')}</Link> }, { key: 'new', title: t('open') }]}>
      <BureauPlace bureaus={bureaus}>
        {(bureau) => (
          <section className="sh-panel" aria-label={t('open')}>
            {bureaus.bureaus.length < 2 ? null : (
              <Form layout="vertical" component="div" className="assessment-head">
                <Form.Item label={t('org')} htmlFor="assessment-org">
                  <Select id="assessment-org" value={bureau.id} options={bureaus.bureaus.map(({ id, name }) => ({ value: id, label: name }))} onChange={(org) => void navigate({ search: { org } })} />
                </Form.Item>
              </Form>
            )}
            <NewAssessment bureau={bureau} />
          </section>
        )}
      </BureauPlace>
    </PageFrame>
  );
}
