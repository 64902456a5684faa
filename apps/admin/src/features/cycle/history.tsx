import { usePickText } from '@siheng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showTime } from '../../shell/show-time.ts';
import { type CycleEvent, useStateName, type Year } from './cycle-data.ts';

const few = 8;

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** One event in words: what was done, with its object. */
function useEventText(): (event: CycleEvent) => string {
  const { t } = useTranslation('cycle');
  const stateName = useStateName();
  const pick = usePickText();
  return ({ kind, from, to, data }) => {
    const title = data['title'];
    const step = typeof title === 'object' && title !== null && 'zh' in title ? pick({ zh: textOf(title.zh), ...('en' in title ? { en: textOf(title.en) } : {}) }) : textOf(data['step']);
    const fields = { from: stateName(from), to: stateName(to), state: stateName(textOf(data['state'])), date: textOf(data['dueAt']), department: textOf(data['department']), step };
    return kind === 'targets' ? t('events.targets', { count: Number(data['count'] ?? 0) }) : t(`events.${kind}`, fields);
  };
}

/** What happened in the year, latest first. */
export function History({ year }: { readonly year: Year }) {
  const { t } = useTranslation('cycle');
  const text = useEventText();
  const [all, setAll] = useState(false);
  const shown = all ? year.history : year.history.slice(0, few);
  return (
    <section className="sh-panel" aria-label={t('history')}>
      <h2>{t('history')}</h2>
      {shown.length === 0 ? <p className="sh-quiet">{t('noHistory')}</p> : (
        <ol className="year-history">
          {shown.map((event) => (
            <li key={event.id}>
              <span className="sh-quiet sh-num">{showTime(event.at)}</span>
              <div className="year-words">
                <div>{text(event)} <span className="sh-quiet">{event.by}</span></div>
                {event.decision === null ? null : <div className="sh-quiet">{t('decision', { decision: event.decision })}</div>}
                {event.reason === null ? null : <div className="sh-quiet">{event.reason}</div>}
              </div>
            </li>
          ))}
        </ol>
      )}
      {!all && year.history.length > few ? <Button type="link" size="small" className="link-cell sh-no-print" onClick={() => setAll(true)}>{t('showAll')}</Button> : null}
    </section>
  );
}
