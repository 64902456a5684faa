import { Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';

/** What is wrong with a file: where, what was found, what to do. */
export type Problem = { readonly row: number | null; readonly column: string | null; readonly found: string | null; readonly message: string; readonly fix: string };

/** All problems at once, each with its row and column. */
export function ProblemTable({ problems, total }: { readonly problems: readonly Problem[]; readonly total: number }) {
  const { t } = useTranslation('ui');
  return (
    <section role="region" aria-label={t('problems.message')} className="sh-table">
      <Typography.Paragraph type="secondary">{total > problems.length ? t('problems.shown', { total, shown: problems.length }) : t('problems.all', { total })}</Typography.Paragraph>
      <Table<Problem & { readonly at: number }>
        size="small"
        rowKey="at"
        dataSource={problems.map((problem, at) => ({ ...problem, at }))}
        pagination={problems.length > 10 ? { pageSize: 10, showSizeChanger: false } : false}
        columns={[
          { key: 'row', title: t('problems.row'), width: 80, render: (_v, p) => p.row ?? t('problems.wholeFile') },
          { key: 'column', title: t('problems.column'), width: 140, render: (_v, p) => p.column ?? '—' },
          { key: 'found', title: t('problems.found'), width: 180, render: (_v, p) => (p.found === null || p.found === '' ? <Typography.Text type="secondary">{t('problems.emptyCell')}</Typography.Text> : <code className="sh-found">{p.found}</code>) },
          { key: 'message', title: t('problems.message'), render: (_v, p) => <span className="sh-error">{p.message}</span> },
          { key: 'fix', title: t('problems.fix'), render: (_v, p) => p.fix },
        ]}
      />
    </section>
  );
}
