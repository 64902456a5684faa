import { CheckOutlined } from '@ant-design/icons';
import { StatusTag } from '@siheng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { showTime } from '../../shell/show-time.ts';
import { daysBetween, type Year, type YearState } from './cycle-data.ts';

type TimelineProps = { readonly year: Year; readonly onDeadline: (state: YearState) => void };

function Due({ state, today }: { readonly state: YearState; readonly today: string }) {
  const { t } = useTranslation('cycle');
  if (state.dueAt === null) return null;
  const left = daysBetween(today, state.dueAt);
  return (
    <span className="year-due">
      <span className="sh-num">{t('due', { date: state.dueAt })}</span>
      {state.status === 'current' ? (state.overdue ? <StatusTag tone="error">{t('overdue')}</StatusTag> : <StatusTag tone={left <= 3 ? 'warning' : 'neutral'}>{left === 0 ? t('lastDay') : t('daysLeft', { count: left })}</StatusTag>) : null}
    </span>
  );
}

/** The states of the year from above to below: what is done, by whom and when, where it stands, and until when the rest is to be done. */
export function Timeline({ year, onDeadline }: TimelineProps) {
  const { t } = useTranslation('cycle');
  return (
    <section className="sh-panel" aria-label={t('year')}>
      <h2>{t('year')}</h2>
      <ol className="year">
        {year.states.map((state, index) => (
          <li key={state.state} className={`year-state year-${state.status}`} aria-current={state.status === 'current' ? 'step' : undefined}>
            <span className="year-mark" aria-hidden>{state.status === 'done' ? <CheckOutlined /> : index + 1}</span>
            <div className="year-words">
              <div className="year-name"><strong>{t(`states.${state.state}`)}</strong>{state.status === 'off' ? <span className="sh-quiet">{t('statuses.off')}</span> : null}</div>
              {state.entered === null ? null : <div className="sh-quiet">{t('entered', { by: state.entered.by, at: showTime(state.entered.at) })}</div>}
              {state.entered?.decision ? <div className="sh-quiet">{t('decision', { decision: state.entered.decision })}</div> : null}
              <Due state={state} today={year.today} />
            </div>
            {year.maySetDeadlines && (state.status === 'current' || state.status === 'coming') && state.state !== 'closed'
              ? <Button type="link" size="small" className="link-cell sh-no-print" aria-label={`${t(state.dueAt === null ? 'setDeadline' : 'changeDeadline')} ${t(`states.${state.state}`)}`} onClick={() => onDeadline(state)}>{t(state.dueAt === null ? 'setDeadline' : 'changeDeadline')}</Button> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
