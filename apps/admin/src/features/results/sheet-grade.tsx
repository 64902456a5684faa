import { sentence, showSigned, usePickText, useWords } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Sheet } from './sheet-data.ts';

const signed = (points: string): string => (points.startsWith('-') ? showSigned(points.slice(1), 'taken') : showSigned(points, 'given'));

/** Why the unit has its grade, and what follows from the result: proposed by the run, decided by people. */
export function SheetGrade({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation('results');
  const words = useWords();
  const pick = usePickText();
  const { gradeReasons, consequences } = sheet;
  if (gradeReasons.length === 0 && (consequences === null || consequences.length === 0)) return null;
  return (
    <section className="sh-panel" aria-label={t('standing.title')}>
      <div className="panel-head"><h2>{sheet.gradeTitle === null ? t('standing.title') : words.labelled(t('grade'), pick(sheet.gradeTitle))}</h2>{consequences === null || consequences.length === 0 ? null : <Link to="/consequences">{t('standing.ledger')}</Link>}</div>
      {gradeReasons.length === 0 ? null : (
        <ol className="standing-reasons">
          {gradeReasons.map((reason) => <li key={`${reason.kind}${reason.said.zh}${reason.text}`}>{pick(reason.said)}{reason.text === null ? null : <blockquote>{sentence(reason.text)}</blockquote>}</li>)}
        </ol>
      )}
      {consequences === null ? null : consequences.length === 0 ? <p className="sh-quiet">{t('standing.none')}</p> : (
        <>
          <h3>{t('standing.consequences')}</h3>
          <p className="sh-quiet">{t('standing.proposed')}</p>
          <ul className="standing-consequences">
            {consequences.map((one) => (
              <li key={one.key}>
                <strong>{[...one.effects.map((effect) => pick(effect.title)), ...(one.points === null ? [] : [t('standing.fundingPoints', { points: signed(one.points) })]), ...(one.cny === null ? [] : [t('standing.cny', { cny: one.cny })])].join(' · ')}</strong>
                <span className="sh-quiet">{pick(one.reason)}</span>
                {one.text === '' ? null : <blockquote>{sentence(one.text)}</blockquote>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
