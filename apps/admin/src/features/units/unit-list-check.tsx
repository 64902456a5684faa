import { DataTable, ProblemTable, StatusTag, usePickText } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { Alert, App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useClassName } from '../../shell/use-class-name.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import type { Bureau } from '../bureaus/use-bureaus.ts';
import { useKindName } from './use-kind-name.ts';

type Check = inferOutput<typeof trpc.units.checkList>;

const tones = { new: 'success', changed: 'warning', unchanged: 'neutral' } as const;
const shown = 500;

function Found({ check }: { readonly check: Check }) {
  const { t } = useTranslation('units');
  const kindName = useKindName();
  const className = useClassName();
  const pick = usePickText();
  if (check.problems.length > 0) return <ProblemTable total={check.problems.length} problems={check.problems.slice(0, shown).map((problem) => ({ row: problem.row, column: problem.column, found: problem.found, message: pick(problem.message), fix: pick(problem.fix) }))} />;
  return (
    <DataTable
      label={t('list.title')}
      rows={check.units}
      rowKey={(unit) => String(unit.row)}
      columns={[
        { key: 'row', title: t('list.row'), width: 70, render: (unit) => unit.row },
        { key: 'status', title: t('list.status'), width: 90, render: (unit) => <StatusTag tone={tones[unit.status]}>{t(`list.statuses.${unit.status}`)}</StatusTag> },
        { key: 'name', title: t('unitName'), render: (unit) => unit.name },
        { key: 'shortName', title: t('shortName'), width: 120, render: (unit) => unit.shortName ?? '—' },
        { key: 'kind', title: t('kind'), width: 110, render: (unit) => kindName(unit.kind) },
        { key: 'class', title: t('class'), width: 100, render: (unit) => className(unit.class) },
        { key: 'code', title: t('code'), width: 140, render: (unit) => unit.code ?? '—' },
        { key: 'population', title: t('population'), width: 110, align: 'right', render: (unit) => unit.residentPopulation?.toLocaleString('en-US') ?? '—' },
      ]}
    />
  );
}

/** What a list would do, or all that is wrong with it; nothing is stored before the person confirms. */
export function UnitListCheck({ bureau, uploadId, check, onAgain }: { readonly bureau: Bureau; readonly uploadId: string; readonly check: Check; readonly onAgain: () => void }) {
  const { t } = useTranslation('units');
  const { message } = App.useApp();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const store = useMutation(trpc.units.importList.mutationOptions({
    onSuccess: async (counts) => {
      void message.success(t('list.done', counts));
      await queryClient.invalidateQueries();
      await navigate({ to: '/settings/units', search: { org: bureau.id } });
    },
  }));
  const count = check.new + check.changed;
  const verdict = check.problems.length > 0 ? <Alert type="error" showIcon title={t('list.problems', { count: check.problems.length })} description={t('list.problemsHint')} /> : <Alert type={count > 0 ? 'success' : 'info'} showIcon title={count > 0 ? t('list.ready', check) : t('list.nothing')} />;
  return (
    <section className="sh-panel sh-page-body" aria-label={t('list.title')}>
      <p className="sh-quiet unit-list-file">{t('list.into')} {bureau.name} · {t('list.result', { file: check.fileName, rows: check.rows })}</p>
      {store.error === null ? verdict : <Alert type="error" showIcon title={errorText(store.error)} />}
      <Found check={check} />
      <div className="sh-toolbar">
        <Button onClick={onAgain}>{t('list.again')}</Button>
        {check.problems.length === 0 && count > 0 ? <Button type="primary" loading={store.isPending} onClick={() => store.mutate({ parentId: bureau.id, uploadId })}>{t('list.confirm', { count })}</Button> : null}
      </div>
    </section>
  );
}
