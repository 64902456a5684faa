import { CheckCircleFilled, ExclamationCircleFilled, InfoCircleFilled } from '@ant-design/icons';
import { StatusTag, useWords } from '@siheng/ui';
import { useNavigate } from '@tanstack/react-router';
import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AdvanceDialog } from './advance-dialog.tsx';
import { type Blocker, blockerPaths, type Year } from './cycle-data.ts';

/** One thing that is open before the next state, with the page where it is settled. */
function BlockerLine({ blocker }: { readonly blocker: Blocker }) {
  const { t } = useTranslation('cycle');
  const words = useWords();
  const navigate = useNavigate();
  const { kind, severity, count, names } = blocker;
  const path = blockerPaths[kind];
  const title = t(`blockers.${kind}`);
  return (
    <li className="year-blocker">
      {severity === 'stop' ? <ExclamationCircleFilled className="sh-error" aria-hidden /> : <InfoCircleFilled className="sh-warning" aria-hidden />}
      <div className="year-words">
        <div>{count > 1 ? t('blockerCount', { what: title, count }) : title} <StatusTag tone={severity === 'stop' ? 'error' : 'warning'}>{t(severity === 'stop' ? 'mustDo' : 'mayGoOn')}</StatusTag></div>
        {names.length === 0 ? null : <div className="sh-quiet">{words.list(names)}{names.length < count ? ` ${t('more')}` : ''}</div>}
      </div>
      <a href={path} aria-label={words.labelled(t('go'), title)} onClick={(event) => { event.preventDefault(); void navigate({ href: path }); }}>{t('go')}</a>
    </li>
  );
}

/** What the present state is about, what stands before the next one, and the way into it. */
export function NextStep({ year, onReopen }: { readonly year: Year; readonly onReopen: () => void }) {
  const { t } = useTranslation('cycle');
  const [isOpen, setOpen] = useState(false);
  const present = year.states.find((state) => state.status === 'current');
  const { next } = year;
  const stops = next?.blockers.filter((blocker) => blocker.severity === 'stop') ?? [];
  const confirms = next?.blockers.filter((blocker) => blocker.severity === 'confirm') ?? [];
  const why = next === null ? '' : !next.mayAdvance ? t('whyNot') : stops.length > 0 ? t('blocked') : '';
  return (
    <section className="sh-panel year-next" aria-label={t('current')}>
      <div className="panel-head">
        <h2>{present === undefined ? t('current') : `${t('current')}：${t(`states.${present.state}`)}`}</h2>
        {year.mayReopen.length > 0 ? <Button size="small" className="sh-no-print" onClick={onReopen}>{t('reopen')}</Button> : null}
      </div>
      {present === undefined ? null : <p>{t(`doing.${present.state}`)}</p>}
      {next === null ? <p className="sh-strong">{t('finished')}</p> : (
        <>
          <h3>{t('next', { state: t(`states.${next.to}`) })}</h3>
          <p className="sh-quiet">{t(next.needsDecision ? 'whoActs.decide' : 'whoActs.advance')}</p>
          {next.blockers.length === 0 ? <p><CheckCircleFilled className="sh-gained" aria-hidden /> {t('ready')}</p> : (
            <>
              <p>{[...(stops.length > 0 ? [t('stops', { count: stops.length })] : []), ...(confirms.length > 0 ? [t('confirms', { count: confirms.length })] : [])].join(' · ')}</p>
              <ul className="year-blockers">{[...stops, ...confirms].map((blocker) => <BlockerLine key={blocker.kind} blocker={blocker} />)}</ul>
            </>
          )}
          <Tooltip title={why}>
            <Button type="primary" className="sh-no-print" disabled={why !== ''} onClick={() => setOpen(true)}>{t('advance', { state: t(`states.${next.to}`) })}</Button>
          </Tooltip>
          {why === '' ? null : <span className="sh-quiet year-why">{why}</span>}
          {isOpen ? <AdvanceDialog year={year} next={next} onClose={() => setOpen(false)} /> : null}
        </>
      )}
    </section>
  );
}
