import { DownloadOutlined, EllipsisOutlined, FormOutlined, TableOutlined } from '@ant-design/icons';
import { usePickText, useWords } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Dataset } from './dataset-data.ts';

/** What can be done with a dataset. */
export function DatasetActions({ dataset, mayImport }: { readonly dataset: Dataset; readonly mayImport: boolean }) {
  const { t } = useTranslation('data');
  const words = useWords();
  const pick = usePickText();
  const title = pick(dataset.title);
  const items = [
    { key: 'records', icon: <TableOutlined />, label: <Link to="/data/facts" search={{ dataset: dataset.id }}>{t('datasets.records')}</Link> },
    ...(dataset.accepts.includes('file') ? [{ key: 'template', icon: <DownloadOutlined />, label: <a href={dataset.templateHref} download>{t('datasets.template')}</a> }] : []),
    ...dataset.forms.map((form) => ({ key: form.id, icon: <FormOutlined />, label: <Link to="/data/forms/entry" search={{ form: form.id }}>{words.labelled(t('datasets.form'), pick(form.title))}</Link> })),
  ];
  return (
    <span className="sh-toolbar dataset-actions">
      {dataset.accepts.includes('file') && mayImport ? <Link to="/data/import" search={{ dataset: dataset.id }} aria-label={words.labelled(t('datasets.import'), title)}>{t('datasets.import')}</Link> : null}
      <Dropdown trigger={['click']} menu={{ items }}><Button size="small" type="text" icon={<EllipsisOutlined />} aria-label={words.labelled(t('datasets.more'), title)} /></Dropdown>
    </span>
  );
}
