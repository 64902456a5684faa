import { DataTable, type DataColumn, PageFrame, StatusTag, usePickText, useWords } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showDay } from '../../shell/show-time.ts';
import { BureauPlace } from '../bureaus/bureau-place.tsx';
import { BureauSelect } from '../bureaus/bureau-select.tsx';
import { type Bureau, useBureaus } from '../bureaus/use-bureaus.ts';
import { useKindName } from '../units/use-kind-name.ts';
import { AdoptDialog, type LibraryScheme } from './adopt-dialog.tsx';

const route = getRouteApi('/app/settings/schemes');

function State({ scheme }: { readonly scheme: LibraryScheme }) {
  const { t } = useTranslation('adoption');
  const pick = usePickText();
  const words = useWords();
  if (scheme.adopted !== null) return <><StatusTag tone="success">{t('adopted')}</StatusTag><div className="sh-quiet">{t('adoptedBy', { decision: scheme.adopted.decision, day: showDay(scheme.adopted.at) })}</div></>;
  if (scheme.missingMeasures.length === 0) return <StatusTag tone="neutral">{t('open')}</StatusTag>;
  return (
    <Popover trigger={['click']} content={<p className="report-popover">{t('missingHint', { names: words.list(scheme.missingMeasures.map((measure) => pick(measure))) })}</p>}>
      <Button size="small" type="link" className="link-cell">{t('missing', { count: scheme.missingMeasures.length })}</Button>
    </Popover>
  );
}

function Library({ bureau }: { readonly bureau: Bureau }) {
  const { t } = useTranslation('adoption');
  const pick = usePickText();
  const words = useWords();
  const kindName = useKindName();
  const query = useQuery(trpc.schemes.library.queryOptions({ orgId: bureau.id }));
  const [adopting, setAdopting] = useState<LibraryScheme | null>(null);
  const columns: readonly DataColumn<LibraryScheme>[] = [
    { key: 'name', title: t('name'), render: (scheme) => <><span className="sh-strong">{pick(scheme.title)}</span><div className="sh-quiet">{scheme.document}</div><div className="sh-quiet">{t('size', { points: scheme.fullPoints, items: scheme.items, rules: scheme.rules })}</div></> },
    { key: 'reach', title: t('reach'), width: 150, render: (scheme) => words.list(scheme.unitKinds.map(kindName)) },
    { key: 'plugins', title: t('plugins'), width: 240, render: (scheme) => words.list(scheme.plugins.map((plugin) => pick(plugin.title))) || '—' },
    { key: 'state', title: t('state'), width: 220, render: (scheme) => <State scheme={scheme} /> },
    {
      key: 'actions', title: '', width: 90,
      render: (scheme) => (scheme.adopted === null ? <Button size="small" type="primary" disabled={scheme.missingMeasures.length > 0} aria-label={t('adoptTitle', { title: pick(scheme.title) })} onClick={() => setAdopting(scheme)}>{t('adopt')}</Button> : <Link to="/schemes/$hash" params={{ hash: scheme.adopted.hash }}>{t('read')}</Link>),
    },
  ];
  return (
    <QueryView query={query}>
      {({ rows }) => (
        <>
          <div className="sh-panel sh-panel-flush"><DataTable label={t('title')} rows={rows} rowKey={(scheme) => scheme.id} columns={columns} /></div>
          {adopting === null ? null : <AdoptDialog orgId={bureau.id} scheme={adopting} onClose={() => setAdopting(null)} />}
        </>
      )}
    </QueryView>
  );
}

export function LibraryPage() {
  const { t } = useTranslation('adoption');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const bureaus = useBureaus(search.org);
  const { bureau } = bureaus;
  return (
    <PageFrame title={t('title')} description={t('description')} actions={bureau === null ? null : <Link to="/settings/assessments/new" search={{ org: bureau.id }}><Button tabIndex={-1}>{t('next')}</Button></Link>}>
      <BureauPlace bureaus={bureaus}>
        {(chosen) => (
          <>
            <BureauSelect bureaus={bureaus.bureaus} bureau={chosen} onChange={(org) => void navigate({ search: { org } })} />
            <Library bureau={chosen} />
          </>
        )}
      </BureauPlace>
    </PageFrame>
  );
}
