import './editor.css';
import { PageFrame, StatusTag } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { EditorFrame } from './editor-frame.tsx';
import type { DraftData, OfferedMeasure } from './model/draft-data.ts';

const route = getRouteApi('/app/settings/drafts/$id');

function Loaded({ data }: { readonly data: DraftData }) {
  const measures = useQuery({ ...trpc.drafts.measures.queryOptions({ orgId: data.orgId }), staleTime: Number.POSITIVE_INFINITY });
  return <QueryView query={measures} lines={12}>{({ rows }: { readonly rows: readonly OfferedMeasure[] }) => <EditorFrame key={data.id} data={data} measures={rows} />}</QueryView>;
}

/** The scheme editor. What is typed lives in the page and is saved by itself: the draft is fetched once. */
export function EditorPage() {
  const { t } = useTranslation('drafts');
  const { id } = route.useParams();
  const query = useQuery({ ...trpc.drafts.get.queryOptions({ id }), staleTime: Number.POSITIVE_INFINITY, gcTime: 0 });
  return (
    <PageFrame
      title={query.data?.title ?? t('title')}
      crumbs={[{ key: 'drafts', title: <Link to="/settings/drafts">{t('title')}</Link> }, { key: 'draft', title: query.data?.orgName ?? '' }]}
      {...(query.data?.adoptedHash == null ? {} : { tags: <StatusTag tone="success">{t('list.adopted')}</StatusTag> })}
    >
      <QueryView query={query} lines={12}>{(data) => <Loaded data={data} />}</QueryView>
    </PageFrame>
  );
}
