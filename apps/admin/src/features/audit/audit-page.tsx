import { DataTable, EmptyState, PageFrame, usePickText } from '@siheng/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { allRows } from '../../api/all-rows.ts';
import { api, trpc } from '../../api/trpc.ts';
import { pagingOf, searchOfTable, tableStateOf } from '../../routes/table-search.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { EntryDetails, type Entry } from './entry-details.tsx';

const route = getRouteApi('/app/settings/audit');
const dayText = (day: dayjs.Dayjs | null | undefined): string | undefined => day?.format('YYYY-MM-DD');

const changeOf = ({ before, after, reason }: Entry): string => [reason, before === null && after === null ? null : `${before ?? '—'} → ${after ?? '—'}`].filter((part) => part !== null).join(' · ');

/** The audit log of the organisations that the person watches over. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const pick = usePickText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { action, query: text, from, to } = search;
  const filters = { ...(action === undefined ? {} : { action }), ...(text === undefined ? {} : { query: text }), ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const query = useQuery({ ...trpc.audit.list.queryOptions({ ...pagingOf(search), ...filters }), placeholderData: keepPreviousData });
  const actions = query.data?.actions ?? [];
  const go = (change: Partial<typeof search>): void => void navigate({ search: (before) => ({ ...before, ...change, page: undefined }) });
  const subjectOf = (entry: Entry): string => `${pick(entry.subject.title)} ${entry.subject.id}`;
  return (
    <PageFrame title={t('title')} description={t('description')}>
      <div className="sh-toolbar" role="search">
        <Select className="audit-action" allowClear showSearch={{ optionFilterProp: 'label' }} aria-label={t('action')} placeholder={t('allActions')} value={action ?? null} options={actions.map((one) => ({ value: one.id, label: pick(one.title) }))} onChange={(value: string | null | undefined) => go({ action: value ?? undefined })} />
        <DatePicker.RangePicker allowEmpty aria-label={t('days')} placeholder={[t('begin'), t('end')]} value={[from === undefined ? null : dayjs(from), to === undefined ? null : dayjs(to)]} onChange={(days) => go({ from: dayText(days?.[0]), to: dayText(days?.[1]) })} />
        <Input.Search className="app-find" allowClear aria-label={t('find')} placeholder={t('find')} defaultValue={text ?? ''} onSearch={(value) => go({ query: value.trim() || undefined })} />
      </div>
      <QueryView query={query}>
        {({ rows, total }) => (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              id="audit"
              label={t('title')}
              rows={rows}
              total={total}
              allRows={allRows((paging) => api.audit.list.query({ ...filters, ...paging }))}
              rowKey={(entry) => entry.seq}
              state={tableStateOf(search)}
              onState={(state) => void navigate({ search: (before) => ({ ...before, ...searchOfTable<'at'>(state) }) })}
              loading={query.isPlaceholderData}
              empty={<EmptyState reason={t('emptyReason')} />}
              expand={(entry) => <EntryDetails entry={entry} />}
              scrollX={1100}
              columns={[
                { key: 'at', title: t('time'), width: 150, sortable: true, render: (entry) => <span className="sh-num">{showTime(entry.at)}</span>, value: (entry) => entry.at },
                { key: 'actor', title: t('actor'), width: 140, render: (entry) => entry.actor.name || t('nobody'), value: (entry) => entry.actor.name },
                { key: 'action', title: t('action'), width: 150, render: (entry) => pick(entry.actionTitle), value: (entry) => pick(entry.actionTitle) },
                { key: 'subject', title: t('subject'), width: 220, ellipsis: true, render: subjectOf, value: subjectOf },
                { key: 'change', title: t('change'), ellipsis: true, render: changeOf, value: changeOf },
                { key: 'org', title: t('place'), width: 130, ellipsis: true, render: (entry) => entry.org, value: (entry) => entry.org },
                { key: 'ip', title: t('from'), width: 130, render: (entry) => entry.ip ?? t('platform'), value: (entry) => entry.ip },
              ]}
            />
          </div>
        )}
      </QueryView>
    </PageFrame>
  );
}
