import { EmptyState, PageFrame, StatusTag, usePickText } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { SwitchPlugin } from './switch-plugin.tsx';

type Plugin = inferOutput<typeof trpc.plugins.list>[number];

const unitKeys = ['count', 'ratio', 'number', 'yes-no', 'events', 'days'] as const;

function Parts({ rows }: { readonly rows: readonly { readonly id: string; readonly title: ReactNode; readonly note?: string }[] }) {
  const { t } = useTranslation('plugins');
  if (rows.length === 0) return <p className="sh-quiet">{t('none')}</p>;
  return (
    <ul className="plugin-parts">
      {rows.map((row) => <li key={row.id}><span>{row.title}</span><code className="sh-quiet">{row.id}</code>{row.note === undefined ? null : <span className="sh-quiet">{row.note}</span>}</li>)}
    </ul>
  );
}

function PluginCard({ plugin }: { readonly plugin: Plugin }) {
  const { t } = useTranslation('plugins');
  const pick = usePickText();
  const unit = (name: string): string => {
    const key = unitKeys.find((known) => known === name);
    return key === undefined ? name : t(`units.${key}`);
  };
  return (
    <section className="sh-panel" aria-label={pick(plugin.title)}>
      <div className="panel-head">
        <h2>{pick(plugin.title)}</h2>
        <span className="sh-toolbar"><span className="sh-quiet">{t('version', { version: plugin.version })}</span><StatusTag tone={plugin.enabled ? 'success' : 'neutral'}>{t(plugin.enabled ? 'enabled' : 'disabled')}</StatusTag><SwitchPlugin plugin={plugin} /></span>
      </div>
      <Tabs
        size="small"
        items={[
          { key: 'datasets', label: `${t('datasets')} ${plugin.datasets.length}`, children: <Parts rows={plugin.datasets.map((d) => ({ id: d.id, title: plugin.enabled ? <Link to="/data/facts" search={{ dataset: d.id }}>{pick(d.title)}</Link> : pick(d.title) }))} /> },
          { key: 'metrics', label: `${t('metrics')} ${plugin.metrics.length}`, children: <Parts rows={plugin.metrics.map((m) => ({ id: m.id, title: pick(m.title), note: unit(m.unit) }))} /> },
          { key: 'forms', label: `${t('forms')} ${plugin.forms.length}`, children: <Parts rows={plugin.forms.map((f) => ({ id: f.id, title: plugin.enabled ? <Link to="/data/forms/entry" search={{ form: f.id }}>{pick(f.title)}</Link> : pick(f.title) }))} /> },
        ]}
      />
    </section>
  );
}

export function PluginsPage() {
  const { t } = useTranslation('plugins');
  const { orgId } = useAssessment();
  const query = useQuery(trpc.plugins.list.queryOptions({ orgId }));
  return (
    <PageFrame title={t('title')} description={t('description')}>
      <QueryView query={query}>
        {(plugins) => (plugins.length === 0 ? <div className="sh-panel"><EmptyState title={t('noneTitle')} reason={t('noneReason')} /></div> : <div className="sh-grid-2 plugin-grid">{plugins.map((plugin) => <PluginCard key={plugin.id} plugin={plugin} />)}</div>)}
      </QueryView>
    </PageFrame>
  );
}
