import { EmptyState, PageFrame, usePickText } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Input, Select, Tabs } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { CoverageTab } from './coverage-tab.tsx';
import { departmentsOf, filterSections } from './filter-sections.ts';
import { ItemArticle } from './item-article.tsx';
import { SchemeContents } from './scheme-contents.tsx';
import type { SchemeData } from './scheme-data.ts';
import { SchemeHead } from './scheme-head.tsx';
import { SchemeOptions } from './scheme-options.tsx';

const route = getRouteApi('/app/schemes/$hash');

function Document({ data }: { readonly data: SchemeData }) {
  const { t } = useTranslation('schemes');
  const pick = usePickText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const all = useMemo(() => data.scheme.tracks.flatMap((track) => track.sections), [data]);
  const sections = useMemo(() => filterSections(all, data.said, search), [all, data, search]);
  return (
    <>
      <SchemeHead data={data} />
      <div className="sh-toolbar sh-no-print" role="search">
        <Input.Search className="scheme-find" allowClear aria-label={t('findSentence')} placeholder={t('findSentence')} defaultValue={search.query ?? ''} onSearch={(query) => void navigate({ search: (before) => ({ ...before, query: query.trim() || undefined }), replace: true })} />
        <Select
          className="scheme-department"
          aria-label={t('allDepartments')}
          value={search.department ?? ''}
          options={[{ value: '', label: t('allDepartments') }, ...departmentsOf(all).map((department) => ({ value: department, label: department }))]}
          onChange={(department) => void navigate({ search: (before) => ({ ...before, department: department || undefined }), replace: true })}
        />
      </div>
      <div className="scheme-columns">
        <SchemeContents sections={sections} />
        <div className="sh-page-body">
          {sections.length === 0 ? <div className="sh-panel"><EmptyState title={t('noMatch')} reason={t('noMatchReason')} /></div> : null}
          {sections.map((section) => (
            <section key={section.id} className="sh-panel scheme-section" aria-label={pick(section.title)}>
              <header><h2>{pick(section.title)}</h2><strong className="scheme-points">{section.kind === 'bonus' ? t('bonusCap', { points: section.cap ?? section.fullPoints ?? '—' }) : t('sectionPoints', { points: section.fullPoints ?? '—' })}</strong></header>
              {section.items.map((item) => <ItemArticle key={item.id} item={item} said={data.said} measures={data.measures} />)}
            </section>
          ))}
          <SchemeOptions options={data.scheme.options} />
        </div>
      </div>
    </>
  );
}

/** The document, and beside it where each of its clauses lives. */
function SchemeTabs({ data }: { readonly data: SchemeData }) {
  const { t } = useTranslation('clauses');
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Tabs
      activeKey={tab ?? 'document'}
      destroyOnHidden
      onChange={(key) => void navigate({ search: key === 'clauses' ? { tab: 'clauses' } : {}, replace: true })}
      items={[
        { key: 'document', label: t('document'), children: <div className="sh-page-body"><Document data={data} /></div> },
        { key: 'clauses', label: t('title'), children: <CoverageTab hash={data.hash} /> },
      ]}
    />
  );
}

export function SchemePage() {
  const { t } = useTranslation('schemes');
  const pick = usePickText();
  const { hash } = route.useParams();
  const query = useQuery({ ...trpc.schemes.get.queryOptions({ hash }), staleTime: Number.POSITIVE_INFINITY });
  return (
    <PageFrame title={query.data ? pick(query.data.scheme.title) : t('title')} crumbs={[{ key: 'schemes', title: <Link to="/schemes">{t('title')}</Link> }, { key: 'scheme', title: query.data?.scheme.source.document ?? '' }]}>
      <QueryView query={query} lines={12}>{(data) => <SchemeTabs data={data} />}</QueryView>
    </PageFrame>
  );
}
