import { StatusTag, usePickText, useWords } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { showTime } from '../../shell/show-time.ts';
import { type Entry, stateTones, useEffectText } from './consequence-data.ts';
import { SplitText } from './split-text.tsx';

const kinds = ['funding', 'money', 'grade', 'streak', 'veto', 'designation', 'consequence'] as const;

/** What it is, and what it was before. */
export function EffectCell({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('consequences');
  const effectText = useEffectText();
  const kind = kinds.find((known) => known === entry.kind) ?? 'consequence';
  const { money, previous } = entry;
  return (
    <>
      <div><span className="sh-quiet">{t(`kinds.${kind}`)}</span> <strong>{effectText(entry)}</strong> {entry.provisional && entry.state === 'proposed' ? <StatusTag tone="warning">{t('provisional')}</StatusTag> : null}</div>
      {money?.staffFen === undefined ? null : <div className="sh-quiet"><SplitText split={{ principalFen: money.principalFen ?? 0, staffFen: money.staffFen, undistributedFen: money.undistributedFen ?? 0 }} /></div>}
      {previous === null ? null : <div className="sh-quiet">{t('was', { what: effectText({ ...previous, money }), number: previous.run.number, state: t(`states.${previous.state}`) })}</div>}
    </>
  );
}

/** Why it is proposed: the fact, the sentence and its clause. */
export function ReasonCell({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('consequences');
  const pick = usePickText();
  const words = useWords();
  return (
    <>
      <div>{pick(entry.reason)}</div>
      {entry.text === '' ? null : <div className="sh-quiet">{entry.text}</div>}
      <div className="sh-quiet">{entry.clauses.length === 0 ? null : <>{t('clause', { clauses: words.list(entry.clauses) })} · </>}<Link to="/results/units/$unitId" params={{ unitId: entry.unitId }} search={{ run: entry.run.id }}>{t('run', { number: entry.run.number })}</Link></div>
    </>
  );
}

/** Where it stands, and who decided on which basis. */
export function StateCell({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('consequences');
  const { decided } = entry;
  return (
    <>
      <StatusTag tone={stateTones[entry.state]}>{t(`states.${entry.state}`)}</StatusTag>
      {entry.overtakenBy === null || entry.state === 'replaced' ? null : <div className="sh-quiet">{t('overtaken', { number: entry.overtakenBy.number })}</div>}
      {decided === null ? null : <div className="sh-quiet"><div>{t('decidedLine', { by: decided.by, at: showTime(decided.at) })}</div>{decided.decision === null ? null : <div>{t('decisionLine', { decision: decided.decision })}</div>}{decided.note === null ? null : <div>{decided.note}</div>}</div>}
    </>
  );
}
