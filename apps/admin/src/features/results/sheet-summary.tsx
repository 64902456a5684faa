import { difference, Points, showPoints, useWords } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePickText } from '@siheng/ui';
import { ObjectButton } from '../objections/object-button.tsx';
import type { Sheet } from './sheet-data.ts';

function Neighbour({ side, sheet, run }: { readonly side: 'above' | 'below'; readonly sheet: Sheet; readonly run: string | undefined }) {
  const { t } = useTranslation('results');
  const neighbour = sheet.neighbours[side];
  const gap = neighbour === null ? null : side === 'above' ? difference(neighbour.total, sheet.total) : difference(sheet.total, neighbour.total);
  return (
    <div>
      <dt>{t(`sheet.${side}`)}</dt>
      <dd>
        {neighbour === null || gap === null ? <span className="sh-quiet">{t(side === 'above' ? 'sheet.first' : 'sheet.last')}</span> : (
          <>
            <Link to="/results/units/$unitId" params={{ unitId: neighbour.unitId }} search={{ run }}>{neighbour.unitName}</Link>
            <span className="sh-quiet"> {t('sheet.gap', { points: showPoints(gap) })}</span>
          </>
        )}
      </dd>
    </div>
  );
}

/** The total and the rank, what they consist of, who stands next, and what is still open. */
export function SheetSummary({ sheet, run }: { readonly sheet: Sheet; readonly run: string | undefined }) {
  const { t } = useTranslation('results');
  const words = useWords();
  const pick = usePickText();
  const missing = [...new Set(sheet.missing.map((one) => t('sheet.missingItem', { item: pick(one.itemTitle), owed: words.list(one.owed.map(pick)) })))];
  return (
    <section className="sh-panel" aria-label={t('sheet.title')}>
      <div className="sheet-head">
        <div className="sheet-total"><span>{t('total')}</span><strong className="sh-num">{showPoints(sheet.total)}</strong><span className="sh-quiet">{t('sheet.full', { full: showPoints(sheet.composition.weighted === null ? sheet.full : '100') })}</span></div>
        <div className="sheet-total"><span>{t('rank')}</span><strong className="sh-num">{sheet.rank}</strong><span className="sh-quiet">{t('sheet.of', { of: sheet.of })}{sheet.tied > 1 ? ` · ${t('tied', { count: sheet.tied })}` : ''}</span></div>
        <dl className="sheet-parts">
          <div><dt>{t('base')}</dt><dd><Points value={sheet.base} /></dd></div>
          <div><dt>{t('bonus')}</dt><dd><Points value={sheet.bonus} tone={sheet.bonus === '0' ? 'quiet' : 'gained'} /></dd></div>
          <div><dt>{t('deductions')}</dt><dd><Points value={sheet.deductions} tone={sheet.deductions === '0' ? 'quiet' : 'lost'} /></dd></div>
          {sheet.grade === null ? null : <div><dt>{t('grade')}</dt><dd>{sheet.gradeTitle === null ? sheet.grade : pick(sheet.gradeTitle)} {sheet.run.published ? <ObjectButton unitId={sheet.unit.id} place={{ kind: 'grade', itemId: 'grading', line: null, ruleId: null }} about={[sheet.gradeTitle === null ? sheet.grade : pick(sheet.gradeTitle)]} /> : null}</dd></div>}
          <Neighbour side="above" sheet={sheet} run={run} />
          <Neighbour side="below" sheet={sheet} run={run} />
        </dl>
      </div>
      {sheet.provisional ? (
        <Alert
          type="warning"
          showIcon
          title={t('sheet.missingTitle')}
          description={<ul className="sheet-missing">{missing.map((line) => <li key={line}>{line}</li>)}</ul>}
        />
      ) : null}
    </section>
  );
}
