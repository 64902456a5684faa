import { useWords } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { HistoryButton } from '../audit/history-button.tsx';
import type { Place } from './judgement-data.ts';
import { useEvidence } from './use-evidence.ts';
import { useValueText } from './value-text.ts';

/** Every version of a judgement, latest first. */
export function JudgementHistory({ place }: { readonly place: Place }) {
  const { t } = useTranslation('judgements');
  const words = useWords();
  const { id: assessmentId } = useAssessment();
  const valueText = useValueText();
  const { titleOf } = useEvidence(place.unitId);
  const query = useQuery(trpc.judgements.history.queryOptions({ assessmentId, unitId: place.unitId, measure: place.measure }));
  return (
    <section aria-label={t('history')}>
      <h3 className="judge-history-head">{t('history')}<HistoryButton type="link" size="small" of={{ kind: 'judgement', assessmentId, unitId: place.unitId, measure: place.measure }} name={t('history')} /></h3>
      <QueryView query={query} lines={2}>
        {({ rows }) => (rows.length === 0 ? <p className="sh-quiet">{t('noHistory')}</p> : (
          <ul className="judge-history">
            {rows.map((row) => (
              <li key={row.id}>
                <strong>{valueText(place, row.values)}</strong>
                <span>{row.reason}</span>
                <span className="sh-quiet">{t('historyLine', { version: row.version, author: row.author, at: showTime(row.at) })}{row.evidence.length === 0 ? '' : ` · ${words.list(row.evidence.map(titleOf))}`}</span>
              </li>
            ))}
          </ul>
        ))}
      </QueryView>
    </section>
  );
}
