import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';

type UnitSelectProps = {
  readonly value: string | undefined;
  readonly onChange: (unit: string | undefined) => void;
  readonly label: string;
  readonly allLabel?: string;
  readonly id?: string;
  readonly disabled?: boolean;
};

/** Chooses a unit of the assessment. */
export function UnitSelect({ value, onChange, label, allLabel, id, disabled = false }: UnitSelectProps) {
  const assessment = useAssessment();
  const { data } = useQuery({ ...trpc.assessments.get.queryOptions({ id: assessment.id }), staleTime: 300_000 });
  const options = (data?.units ?? []).map((unit) => ({ value: unit.id, label: unit.name }));
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      className="unit-select"
      aria-label={label}
      placeholder={label}
      disabled={disabled}
      value={value ?? (allLabel === undefined ? null : '')}
      showSearch={{ optionFilterProp: 'label' }}
      options={[...(allLabel === undefined ? [] : [{ value: '', label: allLabel }]), ...options]}
      onChange={(chosen) => onChange(chosen || undefined)}
    />
  );
}
