import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Queue } from './judgement-data.ts';

/** How far each department is with what it has to judge; a click shows its part of the queue. */
export function QueueProgress({ departments, chosen, onChoose }: { readonly departments: Queue['departments']; readonly chosen: string; readonly onChoose: (department: string) => void }) {
  const { t } = useTranslation('judgements');
  const wanted = departments.filter((one) => one.owed + one.judged > 0);
  if (wanted.length < 2) return null;
  return (
    <ul className="queue-progress" aria-label={t('progress')}>
      {wanted.map((one) => {
        const due = one.owed + one.judged;
        const line = t('progressLine', { judged: one.judged, due });
        return (
          <li key={one.department}>
            <button type="button" aria-pressed={chosen === (one.department || '-')} onClick={() => onChoose(chosen === (one.department || '-') ? '*' : one.department || '-')}>
              <span>{one.department === '' ? t('noDepartment') : one.department}</span>
              <span className={one.owed === 0 ? 'sh-quiet sh-num' : 'sh-warning sh-num'}>{one.owed === 0 ? t('progressDone') : line}</span>
              <Progress aria-label={line} percent={Math.floor((one.judged / due) * 100)} showInfo={false} size="small" status={one.owed === 0 ? 'success' : 'normal'} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
