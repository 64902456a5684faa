import type { Exact, TraceLine } from '@siheng/kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sentence } from '../i18n/sentence.ts';
import { arithmeticOf, directionOf } from './arithmetic.ts';
import { showPlain, showPoints, showSigned } from './show-points.ts';

/** One line with the words around it; `below` holds the records and judgements behind it. */
export type TraceEntry = {
  readonly key: string;
  readonly line: TraceLine;
  /** The sentence of the scheme; null for a limit. */
  readonly sentence: string | null;
  /** The rule said again from its typed form. */
  readonly said: string | null;
  /** The line in words. */
  readonly text: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly below?: ReactNode;
};

function Entry({ entry, at }: { readonly entry: TraceEntry; readonly at: number }) {
  const { t } = useTranslation('ui');
  const { line } = entry;
  const direction = directionOf(line);
  const arithmetic = arithmeticOf(line);
  const limited = direction !== 'none' && line.before !== line.after;
  return (
    <li className="sh-trace-line">
      <div className="sh-trace-main">
        <span className="sh-trace-number" aria-hidden>{at}</span>
        <div className="sh-trace-words">
          {entry.sentence === null ? <p>{entry.text}</p> : <blockquote>{sentence(entry.sentence)}</blockquote>}
          {entry.said === null ? null : <p className="sh-quiet">{entry.said}</p>}
          {entry.facts.length === 0 ? null : (
            <dl className="sh-trace-facts">
              {entry.facts.map((fact) => (
                <div key={fact.label}>
                  <dt>{fact.label}</dt>
                  <dd>{fact.value}</dd>
                </div>
              ))}
            </dl>
          )}
          {entry.sentence === null ? null : <p className="sh-trace-text">{entry.text}</p>}
        </div>
        <div className="sh-trace-sum">
          {direction === 'none' ? null : <strong className={direction === 'taken' ? 'sh-lost' : 'sh-gained'}>{showSigned(line.after, direction)}</strong>}
          {arithmetic === null ? null : <span className="sh-num sh-quiet">{arithmetic}</span>}
          {limited ? <span className="sh-quiet">{t(direction === 'taken' ? 'score.limited' : 'score.limitedGiven', { before: showPlain(line.before), after: showPlain(line.after) })}</span> : null}
        </div>
      </div>
      {entry.below === undefined ? null : <div className="sh-trace-below">{entry.below}</div>}
    </li>
  );
}

/** From the full points over every line to the score: what a reader adds up by hand. */
export function ScoreTrace({ start, got, entries }: { readonly start: Exact; readonly got: Exact; readonly entries: readonly TraceEntry[] }) {
  const { t } = useTranslation('ui');
  return (
    <div className="sh-trace">
      <div className="sh-trace-end">
        <span>{t('score.startFull')}</span>
        <strong className="sh-num">{showPoints(start)}</strong>
      </div>
      {entries.length === 0 ? <p className="sh-quiet sh-trace-none">{t('score.noLines')}</p> : (
        <ol>
          {entries.map((entry, index) => <Entry key={entry.key} entry={entry} at={index + 1} />)}
        </ol>
      )}
      <div className="sh-trace-end">
        <span>{t('score.result')}</span>
        <strong className="sh-num">{showPoints(got)}</strong>
      </div>
    </div>
  );
}
