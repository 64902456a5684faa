import { PageFrame, StatusTag, usePickText, useWords } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Alert, Checkbox, Input, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useRoleName } from '../../shell/use-role-name.ts';

/** The policy of the server as people read it: a row an action, a column a role. */
export function PolicyPage() {
  const { t } = useTranslation('access');
  const pick = usePickText();
  const words = useWords();
  const roleName = useRoleName();
  const session = useSession();
  const query = useQuery(trpc.policy.table.queryOptions());
  const [text, setText] = useState('');
  const [isMine, setMine] = useState(false);
  const own = new Set(session?.duties.map((duty) => duty.role));
  return (
    <PageFrame title={t('policy.title')} description={t('policy.description')}>
      <QueryView query={query}>
        {({ roles, rows, isSeparated }) => {
          const shown = rows.filter((row) => (!isMine || session?.mayDo.includes(row.action)) && `${pick(row.title)} ${row.action}`.includes(text.trim()));
          return (
            <>
              <Alert type="info" showIcon title={t(isSeparated ? 'policy.separated' : 'policy.notSeparated')} description={t('policy.ownUnit')} className="form-alert" />
              <div className="sh-toolbar" role="search">
                <Input.Search className="app-find" allowClear aria-label={t('policy.find')} placeholder={t('policy.find')} onChange={(event) => setText(event.target.value)} />
                <Checkbox checked={isMine} onChange={(event) => setMine(event.target.checked)}>{t('policy.mine')}</Checkbox>
              </div>
              <div className="sh-panel sh-panel-flush">
                <Table
                  size="small"
                  rowKey="action"
                  pagination={false}
                  dataSource={shown}
                  scroll={{ x: 1500, y: 'calc(100vh - 360px)' }}
                  columns={[
                    { key: 'action', title: t('policy.action'), fixed: 'left', width: 190, render: (_, row) => <><span className="sh-strong">{pick(row.title)}</span><div className="sh-quiet policy-code">{row.action}</div></> },
                    ...roles.map((role) => ({
                      key: role,
                      title: own.has(role) ? <StatusTag tone="info">{roleName(role)}</StatusTag> : roleName(role),
                      width: 124,
                      render: (_: unknown, row: (typeof rows)[number]) => {
                        const cell = (isSeparated && row.separated !== null ? row.separated : row.cells).find((one) => one.role === role);
                        return cell === undefined ? <span className="sh-quiet">{t('policy.none')}</span> : pick(cell.text);
                      },
                    })),
                    { key: 'states', title: t('policy.states'), width: 240, render: (_, row) => (row.states === null ? <span className="sh-quiet">{t('policy.anyState')}</span> : words.list(row.states.map((state) => pick(state.title)))) },
                  ]}
                />
              </div>
            </>
          );
        }}
      </QueryView>
    </PageFrame>
  );
}
