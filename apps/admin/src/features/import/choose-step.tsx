import { DownloadOutlined } from '@ant-design/icons';
import { usePickText } from '@siheng/ui';
import { Form, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Uploaded } from '../../api/upload.ts';
import { useDatasets } from '../data/dataset-data.ts';
import { DatasetSelect } from '../data/dataset-select.tsx';
import { DropArea } from './drop-area.tsx';
import { useImportUnits } from './use-import-units.ts';

type ChooseStepProps = {
  readonly dataset: string | undefined;
  readonly unit: string | undefined;
  readonly onChange: (change: { readonly dataset?: string | undefined; readonly unit?: string | undefined }) => void;
  readonly onUploaded: (upload: Uploaded) => void;
};

/** What is imported, for whom, and the file. */
export function ChooseStep({ dataset, unit, onChange, onUploaded }: ChooseStepProps) {
  const { t } = useTranslation('importing');
  const pick = usePickText();
  const units = useImportUnits();
  const chosen = useDatasets().data?.rows.find((row) => row.id === dataset);
  const [scope, setScope] = useState<'one' | 'column'>('one');
  const isOne = scope === 'one' || units.length === 1;
  const unitId = unit ?? (units.length === 1 ? units[0]?.id : undefined);
  const change = (next: 'one' | 'column'): void => {
    setScope(next);
    if (next === 'column') onChange({ unit: undefined });
  };
  return (
    <section className="sh-panel import-choose" aria-label={t('steps.choose')}>
      <Form layout="vertical" requiredMark={false} component="div">
        <Form.Item label={t('dataset')} htmlFor="import-dataset" {...(chosen === undefined ? {} : { extra: <a href={chosen.templateHref} download><DownloadOutlined aria-hidden /> {t('template', { dataset: pick(chosen.title) })}</a> })}>
          <DatasetSelect id="import-dataset" value={dataset} placeholder={t('datasetPlaceholder')} filter={(row) => row.accepts.includes('file')} onChange={(value) => onChange({ dataset: value })} />
        </Form.Item>
        <Form.Item label={t('unit')}>
          {units.length <= 1 ? null : <Radio.Group className="import-scope" value={scope} onChange={(event) => change(event.target.value as 'one' | 'column')} options={[{ value: 'one', label: t('oneUnit') }, { value: 'column', label: t('unitColumn') }]} />}
          {isOne ? <Select aria-label={t('unitPlaceholder')} className="unit-select" placeholder={t('unitPlaceholder')} value={unitId ?? null} showSearch={{ optionFilterProp: 'label' }} options={units.map(({ id, name }) => ({ value: id, label: name }))} onChange={(value) => onChange({ unit: value })} /> : null}
        </Form.Item>
      </Form>
      <DropArea title={t('drop')} waits={t('chooseFirst')} ready={dataset !== undefined && (!isOne || unitId !== undefined)} onUploaded={(upload) => { if (isOne && unitId !== unit) onChange({ unit: unitId }); onUploaded(upload); }} />
    </section>
  );
}
