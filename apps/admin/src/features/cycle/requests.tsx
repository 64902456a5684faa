import { StatusTag, type Tone, usePickText, useWords } from '@siheng/ui';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showTime } from '../../shell/show-time.ts';
import { AskDialog } from './ask-dialog.tsx';
import { UnlockDialog } from './unlock-dialog.tsx';
import type { UnlockRequest, Year } from './cycle-data.ts';

const tones: Readonly<Record<UnlockRequest['state'], Tone>> = { open: 'warning', granted: 'success', refused: 'neutral' };

type Deciding = { readonly request: UnlockRequest; readonly verdict: 'granted' | 'refused' };

/** Requests to do what is locked, and the way to ask. */
export function Requests({ year }: { readonly year: Year }) {
  const { t } = useTranslation('cycle');
  const pick = usePickText();
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  return (
    <section className="sh-panel" id="requests" aria-label={t('requests')}>
      <div className="panel-head">
        <h2>{t('requests')}</h2>
        {year.askable.length > 0 ? <Button size="small" className="sh-no-print" onClick={() => setAsking(true)}>{t('ask')}</Button> : null}
      </div>
      <p className="sh-quiet">{t('requestsHint')}</p>
      {year.requests.length === 0 ? <p className="sh-quiet">{t('noRequests')}</p> : (
        <Table<UnlockRequest>
          size="small"
          rowKey="id"
          pagination={false}
          dataSource={[...year.requests]}
          columns={[
            { title: t('what'), render: (_, { actionTitle, unitName, department, reason }) => <><div>{words.list([pick(actionTitle), ...(unitName === null ? [] : [unitName]), ...(department === null ? [] : [department])])}</div><div className="sh-quiet">{reason}</div></> },
            { title: t('who'), width: 170, render: (_, { by, at }) => <>{by}<div className="sh-quiet sh-num">{showTime(at)}</div></> },
            { title: t('status'), width: 220, render: (_, { state, decidedBy, until, note }) => <><StatusTag tone={tones[state]}>{t(`requestStates.${state}`)}</StatusTag>{decidedBy === null ? null : <div className="sh-quiet">{decidedBy}{until === null ? '' : ` · ${t('untilLine', { at: showTime(until) })}`}</div>}{note === null ? null : <div className="sh-quiet">{note}</div>}</> },
            {
              title: '', width: 130,
              render: (_, request) => (request.mayDecide ? (
                <span className="sh-toolbar sh-no-print">{(['granted', 'refused'] as const).map((verdict) => <Button key={verdict} type="link" size="small" className="link-cell" danger={verdict === 'refused'} aria-label={words.labelled(t(verdict === 'granted' ? 'grant' : 'refuse'), `${pick(request.actionTitle)} ${request.by}`)} onClick={() => setDeciding({ request, verdict })}>{t(verdict === 'granted' ? 'grant' : 'refuse')}</Button>)}</span>
              ) : null),
            },
          ]}
        />
      )}
      {isAsking ? <AskDialog year={year} onClose={() => setAsking(false)} /> : null}
      {deciding === null ? null : <UnlockDialog {...deciding} onClose={() => setDeciding(null)} />}
    </section>
  );
}
