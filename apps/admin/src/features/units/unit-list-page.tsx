import { DownloadOutlined } from '@ant-design/icons';
import { PageFrame } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { BureauPlace } from '../bureaus/bureau-place.tsx';
import { BureauSelect } from '../bureaus/bureau-select.tsx';
import { type Bureau, useBureaus } from '../bureaus/use-bureaus.ts';
import { DropArea } from '../import/drop-area.tsx';
import { UnitListCheck } from './unit-list-check.tsx';

const route = getRouteApi('/app/settings/units/import');

function Check({ bureau, uploadId, onAgain }: { readonly bureau: Bureau; readonly uploadId: string; readonly onAgain: () => void }) {
  const query = useQuery({ ...trpc.units.checkList.queryOptions({ parentId: bureau.id, uploadId }), staleTime: Number.POSITIVE_INFINITY });
  return <QueryView query={query}>{(check) => <UnitListCheck bureau={bureau} uploadId={uploadId} check={check} onAgain={onAgain} />}</QueryView>;
}

export function UnitListPage() {
  const { t } = useTranslation('units');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const bureaus = useBureaus(search.org);
  const go = (upload: string | undefined): void => void navigate({ search: (before) => ({ ...before, upload }) });
  return (
    <PageFrame title={t('list.title')} crumbs={[{ key: 'units', title: <Link to="/settings/units">{t('title')}</Link> }, { key: 'list', title: t('list.title') }]} description={t('list.hint')}>
      <BureauPlace bureaus={bureaus}>
        {(bureau) => (search.upload !== undefined ? <Check bureau={bureau} uploadId={search.upload} onAgain={() => go(undefined)} /> : (
          <section className="sh-panel sh-page-body" aria-label={t('list.title')}>
            <div className="sh-toolbar">
              <span>{t('list.into')}</span>
              {bureaus.bureaus.length > 1 ? <BureauSelect bureaus={bureaus.bureaus} bureau={bureau} onChange={(org) => void navigate({ search: { org } })} /> : <strong>{bureau.name}</strong>}
              <a href="/files/templates/units.xlsx" download><DownloadOutlined aria-hidden /> {t('list.template')}</a>
            </div>
            <DropArea title={t('list.drop')} onUploaded={(upload) => go(upload.uploadId)} />
          </section>
        ))}
      </BureauPlace>
    </PageFrame>
  );
}
