import { usePickText } from '@siheng/ui';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDatasets, type Dataset } from './dataset-data.ts';

type DatasetSelectProps = {
  readonly value: string | undefined;
  readonly onChange: (dataset: string | undefined) => void;
  readonly placeholder: string;
  readonly allLabel?: string;
  readonly filter?: (dataset: Dataset) => boolean;
  readonly id?: string;
};

/** Chooses a dataset, grouped by plugin; what the scheme uses comes first. */
export function DatasetSelect({ value, onChange, placeholder, allLabel, filter = () => true, id }: DatasetSelectProps) {
  const { t } = useTranslation('data');
  const pick = usePickText();
  const { data } = useDatasets();
  const rows = (data?.rows ?? []).filter(filter);
  const groups = [...new Set(rows.map((row) => row.pluginId))].map((plugin) => {
    const own = rows.filter((row) => row.pluginId === plugin).sort((a, b) => Number(b.usedBy.length > 0) - Number(a.usedBy.length > 0));
    return { label: own[0] ? pick(own[0].pluginTitle) : plugin, options: own.map((row) => ({ value: row.id, label: row.usedBy.length === 0 ? `${pick(row.title)}（${t('datasets.unused')}）` : pick(row.title) })) };
  });
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      className="dataset-select"
      aria-label={placeholder}
      placeholder={placeholder}
      value={value ?? (allLabel === undefined ? null : '')}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      options={[...(allLabel === undefined ? [] : [{ value: '', label: allLabel }]), ...groups]}
      onChange={(chosen) => onChange(chosen || undefined)}
    />
  );
}
