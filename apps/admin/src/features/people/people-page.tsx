import { DataTable, EmptyState, PageFrame, StatusTag } from '@siheng/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { pagingOf, searchOfTable, tableStateOf } from '../../routes/table-search.ts';
import { GuardedButton } from '../../shell/guarded-button.tsx';
import { QueryView } from '../../shell/query-view.tsx';
import { useRoleName } from '../../shell/use-role-name.ts';
import { BureauPlace } from '../bureaus/bureau-place.tsx';
import { BureauSelect } from '../bureaus/bureau-select.tsx';
import { useBureaus } from '../bureaus/use-bureaus.ts';
import { OneTimePassword, type Told } from './one-time-password.tsx';
import { PersonActions } from './person-actions.tsx';
import { type Person, stateOf } from './person-data.ts';
import { PersonDialog } from './person-dialog.tsx';

const route = getRouteApi('/app/settings/people');
const tones = { active: 'success', first: 'warning', disabled: 'neutral' } as const;

function Duties({ person }: { readonly person: Person }) {
  const roleName = useRoleName();
  return <ul className="person-duties">{person.duties.map((duty) => <li key={`${duty.role} ${duty.org.id} ${duty.department}`}>{duty.department ?? roleName(duty.role)}<span className="sh-quiet"> · {duty.org.name}</span></li>)}</ul>;
}

function People({ onChange, onPassword }: { readonly onChange: (person: Person) => void; readonly onPassword: (told: Told) => void }) {
  const { t } = useTranslation('people');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({
    ...trpc.users.list.queryOptions({ ...pagingOf(search), ...(search.org === undefined ? {} : { orgId: search.org }), ...(search.query === undefined ? {} : { query: search.query }) }),
    placeholderData: keepPreviousData,
  });
  return (
    <QueryView query={query}>
      {({ rows, total }) => (
        <div className="sh-panel sh-panel-flush">
          <DataTable
            label={t('title')}
            rows={rows}
            total={total}
            rowKey={(person) => person.id}
            state={tableStateOf(search)}
            onState={(state) => void navigate({ search: (before) => ({ ...before, ...searchOfTable<'name' | 'username'>(state) }) })}
            loading={query.isPlaceholderData}
            empty={search.query === undefined ? <EmptyState title={t('empty')} reason={t('emptyReason')} /> : <EmptyState />}
            columns={[
              { key: 'name', title: t('name'), width: 170, sortable: true, render: (person) => <><span className="sh-strong">{person.name}</span>{person.isSelf ? <> <StatusTag tone="info">{t('self')}</StatusTag></> : null}</> },
              { key: 'username', title: t('username'), width: 160, sortable: true, render: (person) => person.username },
              { key: 'duties', title: t('duties'), render: (person) => <Duties person={person} /> },
              { key: 'state', title: t('state'), width: 180, render: (person) => <StatusTag tone={tones[stateOf(person)]}>{t(`states.${stateOf(person)}`)}</StatusTag> },
              { key: 'actions', title: '', width: 300, render: (person) => (person.mayManage ? <PersonActions person={person} onChange={() => onChange(person)} onPassword={onPassword} /> : null) },
            ]}
          />
        </div>
      )}
    </QueryView>
  );
}

export function PeoplePage() {
  const { t } = useTranslation('people');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const bureaus = useBureaus(search.org);
  const { bureau } = bureaus;
  const [open, setOpen] = useState<{ readonly person: Person | null } | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  return (
    <PageFrame title={t('title')} description={t('description')} actions={bureau === null ? null : <GuardedButton action="users.manage" type="primary" onClick={() => setOpen({ person: null })}>{t('add')}</GuardedButton>}>
      <BureauPlace bureaus={bureaus}>
        {(chosen) => (
          <>
            <div className="sh-toolbar" role="search">
              <BureauSelect bureaus={bureaus.bureaus} bureau={search.org === undefined ? null : chosen} allLabel={t('allOrgs')} onChange={(org) => void navigate({ search: { ...search, org, page: undefined } })} />
              <Input.Search className="app-find" allowClear aria-label={t('find')} placeholder={t('find')} defaultValue={search.query ?? ''} onSearch={(text) => void navigate({ search: { ...search, query: text.trim() || undefined, page: undefined } })} />
            </div>
            <People onChange={(person) => setOpen({ person })} onPassword={setTold} />
            {open === null ? null : <PersonDialog bureau={chosen} person={open.person} onClose={() => setOpen(null)} onPassword={setTold} />}
          </>
        )}
      </BureauPlace>
      {told === null ? null : <OneTimePassword told={told} onClose={() => setTold(null)} />}
    </PageFrame>
  );
}
