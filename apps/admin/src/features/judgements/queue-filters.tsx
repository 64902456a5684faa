import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { UnitSelect } from '../data/unit-select.tsx';
import type { Queue } from './judgement-data.ts';

export type QueueState = 'owed' | 'judged' | 'idle' | 'all';
type QueueFiltersProps = {
  readonly queue: Queue | undefined;
  readonly state: QueueState;
  readonly department: string;
  readonly unit: string | undefined;
  readonly onState: (state: QueueState) => void;
  readonly onDepartment: (department: string) => void;
  readonly onUnit: (unit: string | undefined) => void;
};

/** Which part of the queue is in view. */
export function QueueFilters({ queue, state, department, unit, onState, onDepartment, onUnit }: QueueFiltersProps) {
  const { t } = useTranslation('judgements');
  return (
    <div className="sh-toolbar" role="search">
      <Segmented<QueueState> value={state} onChange={onState} options={[{ value: 'owed', label: queue === undefined ? t('owed') : t('owedCount', { count: queue.owed }) }, { value: 'judged', label: t('judged') }, { value: 'idle', label: t('idle') }, { value: 'all', label: t('all') }]} />
      <Select className="app-filter" aria-label={t('allDepartments')} value={department} options={[{ value: '*', label: t('allDepartments') }, ...(queue?.departments ?? (department === '*' ? [] : [department])).map((name) => ({ value: name, label: name }))]} onChange={onDepartment} />
      <UnitSelect value={unit} label={t('unit')} allLabel={t('allUnits')} onChange={onUnit} />
    </div>
  );
}
