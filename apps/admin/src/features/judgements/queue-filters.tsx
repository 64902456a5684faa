import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { UnitSelect } from '../data/unit-select.tsx';
import { TrackPicker } from '../tracks/track-picker.tsx';
import type { Queue } from './judgement-data.ts';

export type QueueState = 'owed' | 'judged' | 'idle' | 'all';
type QueueFiltersProps = {
  readonly queue: Queue | undefined;
  readonly state: QueueState;
  readonly department: string;
  readonly unit: string | undefined;
  readonly track: string | undefined;
  readonly onState: (state: QueueState) => void;
  readonly onDepartment: (department: string) => void;
  readonly onUnit: (unit: string | undefined) => void;
  readonly onTrack: (track: string | undefined) => void;
};

/** Which part of the queue is in view. */
export function QueueFilters({ queue, state, department, unit, track, onState, onDepartment, onUnit, onTrack }: QueueFiltersProps) {
  const { t } = useTranslation('judgements');
  const names = queue?.departments.map((one) => one.department || '-') ?? (department === '*' ? [] : [department]);
  return (
    <div className="sh-toolbar" role="search">
      <Segmented<QueueState> value={state} onChange={onState} options={[{ value: 'owed', label: queue === undefined ? t('owed') : t('owedCount', { count: queue.owed }) }, { value: 'judged', label: t('judged') }, { value: 'idle', label: t('idle') }, { value: 'all', label: t('all') }]} />
      <Select className="app-filter" aria-label={t('allDepartments')} value={department} options={[{ value: '*', label: t('allDepartments') }, ...names.map((name) => ({ value: name, label: name === '-' ? t('noDepartment') : name }))]} onChange={onDepartment} />
      <TrackPicker withAll tracks={queue?.tracks ?? []} value={track} onChange={onTrack} />
      <UnitSelect value={unit} label={t('unit')} allLabel={t('allUnits')} onChange={onUnit} />
    </div>
  );
}
