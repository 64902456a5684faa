import { Points, sentence, StatusTag, usePickText, useWords } from '@siheng/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, App, Button, Descriptions, Drawer, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { JudgementNote } from '../results/judgement-note.tsx';
import { LineFacts } from '../results/line-facts.tsx';
import { Corrections } from './corrections.tsx';
import { HandleForm } from './handle-form.tsx';
import { type ObjectionDetail, stateTones } from './objection-data.ts';

/** The unit takes its objection back. */
function Withdraw({ objection }: { readonly objection: ObjectionDetail }) {
  const { t } = useTranslation('objections');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const withdraw = useMutation(trpc.objections.withdraw.mutationOptions({
    onSuccess: () => {
      void message.success(t('withdrawn'));
      void queryClient.invalidateQueries(trpc.objections.pathFilter());
    },
    onError: (error) => void message.error(errorText(error)),
  }));
  return <Popconfirm title={t('withdrawSure')} onConfirm={() => withdraw.mutate({ id: objection.id, expectedVersion: objection.version })}><Button size="small" loading={withdraw.isPending}>{t('withdraw')}</Button></Popconfirm>;
}

/** All that was done about it, latest first. */
function History({ objection }: { readonly objection: ObjectionDetail }) {
  const { t } = useTranslation('objections');
  return (
    <section>
      <h3>{t('history')}</h3>
      <ol className="judge-history">
        {objection.events.toReversed().map((event) => (
          <li key={event.number}>
            <span><strong>{t(`doings.${event.do}`)}</strong> <span className="sh-quiet">{event.by} · {showTime(event.at)}</span></span>
            {event.reason === null || event.reason === '' ? null : <span>{event.reason}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Everything about one objection; for who may decide, the form to do it. */
export function ObjectionDrawer({ id, onClose }: { readonly id: string | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation('objections');
  const words = useWords();
  const pick = usePickText();
  const query = useQuery({ ...trpc.objections.get.queryOptions({ id: id ?? '' }), enabled: id !== undefined });
  return (
    <Drawer open={id !== undefined} onClose={onClose} size={720} title={query.data ? t('of', { unit: query.data.unitName }) : t('title')} extra={query.data?.mayWithdraw === true ? <Withdraw objection={query.data} /> : null} destroyOnHidden>
      <QueryView query={query}>
        {(objection) => (
          <div className="sh-page-body">
            <Descriptions
              column={1}
              size="small"
              bordered
              items={[
                { key: 'state', label: t('state'), children: <><StatusTag tone={stateTones[objection.state]}>{t(`states.${objection.state}`)}</StatusTag> {objection.state === 'accepted' ? <Link to="/objections/effect" search={{ objection: objection.id }}>{t('effect')}</Link> : null}</> },
                { key: 'line', label: t('line'), children: <><div><strong>{pick(objection.itemTitle)}</strong> {objection.points === null ? null : <Points value={objection.points} tone="lost" />}</div><div>{pick(objection.text)}</div>{objection.clause === '' ? null : <div className="sh-quiet">{sentence(objection.clause)}</div>}{objection.kind === 'grade' ? null : <Link to="/results/units/$unitId/items/$itemId" params={{ unitId: objection.unitId, itemId: objection.itemId }} search={{ run: objection.runId }}>{t('trace')}</Link>}</> },
                { key: 'standing', label: t('standing'), children: t('standingLine', { total: objection.total, rank: objection.rank }) },
                { key: 'grounds', label: t('grounds'), children: <div className="objection-text">{objection.grounds}</div> },
                { key: 'evidence', label: t('evidence'), children: objection.evidence.length === 0 ? '—' : objection.evidence.map((one) => <div key={one.id}>{one.href === null ? one.title : <a href={one.href} target="_blank" rel="noreferrer">{one.title}</a>}</div>) },
                { key: 'scorers', label: t('scorers'), children: words.list(objection.scorers) || '—' },
                ...(objection.decided === null ? [] : [{ key: 'decided', label: t('decision'), children: <>{objection.decided.reason}<div className="sh-quiet">{t('decidedLine', { by: objection.decided.by, at: showTime(objection.decided.at) })}</div></> }]),
              ]}
            />
            {objection.corrections.length === 0 ? null : <Corrections objection={objection} />}
            {objection.why === null ? null : <Alert type="warning" showIcon title={t('mayNot')} description={pick(objection.why)} />}
            {objection.mayHandle ? <HandleForm key={objection.version} objection={objection} onDone={onClose} /> : (
              <>
                {objection.facts.length === 0 ? null : <section className="sh-panel"><h3>{t('records')}</h3><LineFacts facts={objection.facts} count={objection.facts.length} /></section>}
                {objection.judgements.map((judgement) => <JudgementNote key={judgement.id} judgement={judgement} measure={pick(objection.places.find((place) => place.measure === judgement.measure)?.title ?? { zh: judgement.measure, en: judgement.measure })} />)}
              </>
            )}
            <History objection={objection} />
          </div>
        )}
      </QueryView>
    </Drawer>
  );
}
