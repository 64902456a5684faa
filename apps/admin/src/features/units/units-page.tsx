import { EmptyState, PageFrame } from '@siheng/ui';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../shell/query-view.tsx';
import { BureauSelect } from '../bureaus/bureau-select.tsx';
import { type Bureau, useBureaus } from '../bureaus/use-bureaus.ts';
import { BureauDialog } from './bureau-dialog.tsx';
import { UnitDialog } from './unit-dialog.tsx';
import { UnitTable } from './unit-table.tsx';
import { useKindName } from './use-kind-name.ts';

const route = getRouteApi('/app/settings/units');

type Open = { readonly what: 'bureau' } | { readonly what: 'unit'; readonly unit: Bureau | null };

function BureauLine({ bureau, onChange }: { readonly bureau: Bureau; readonly onChange: () => void }) {
  const { t } = useTranslation('units');
  const kindName = useKindName();
  return <div className="sh-toolbar bureau-line"><strong>{bureau.name}</strong><span className="sh-quiet">{kindName(bureau.kind)} · {bureau.code}</span><Button size="small" type="link" aria-label={t('changeTitle', { name: bureau.name })} onClick={onChange}>{t('change')}</Button></div>;
}

export function UnitsPage() {
  const { t } = useTranslation('units');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { query, bureaus, bureau, mayCreate } = useBureaus(search.org);
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  const choose = (org: string | undefined): void => void navigate({ search: { ...search, org, page: undefined, query: undefined } });
  const newBureau = <Button type={bureau === null ? 'primary' : 'default'} onClick={() => setOpen({ what: 'bureau' })}>{t('newBureau')}</Button>;
  const actions = bureau === null ? null : (
    <>
      <Link to="/settings/units/import" search={{ org: bureau.id }}><Button tabIndex={-1}>{t('importList')}</Button></Link>
      <Button type="primary" onClick={() => setOpen({ what: 'unit', unit: null })}>{t('newUnit')}</Button>
    </>
  );
  return (
    <PageFrame title={t('title')} description={t('description')} actions={<>{mayCreate && bureau !== null ? newBureau : null}{actions}</>}>
      <QueryView query={query}>
        {() => (bureau === null ? <div className="sh-panel"><EmptyState title={t('noBureau')} reason={t('noBureauReason')} action={mayCreate ? newBureau : null} /></div> : (
          <>
            <div className="sh-toolbar" role="search">
              <BureauSelect bureaus={bureaus} bureau={bureau} onChange={choose} />
              <Input.Search key={bureau.id} className="app-find" allowClear aria-label={t('find')} placeholder={t('find')} defaultValue={search.query ?? ''} onSearch={(text) => void navigate({ search: { ...search, query: text.trim() || undefined, page: undefined } })} />
              <span className="app-spacer" />
              <BureauLine bureau={bureau} onChange={() => setOpen({ what: 'unit', unit: bureau })} />
            </div>
            <UnitTable bureau={bureau} actions={actions} onChange={(unit) => setOpen({ what: 'unit', unit })} />
          </>
        ))}
      </QueryView>
      {open?.what === 'bureau' ? <BureauDialog onClose={close} onCreated={(id) => { close(); choose(id); }} /> : null}
      {open?.what === 'unit' && bureau !== null ? <UnitDialog parent={bureau} unit={open.unit} onClose={close} /> : null}
    </PageFrame>
  );
}
