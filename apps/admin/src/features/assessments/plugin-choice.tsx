import { StatusTag, usePickText } from '@siheng/ui';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { trpc } from '../../api/trpc.ts';
import type { AdoptedScheme } from './assessment-data.ts';

type Plugins = inferOutput<typeof trpc.plugins.list>;

/** The plugins that are enabled with the assessment; what the scheme needs and what is enabled stays. */
export function PluginChoice({ scheme, plugins, value = [], onChange }: { readonly scheme: AdoptedScheme; readonly plugins: Plugins; readonly value?: readonly string[]; readonly onChange?: (ids: readonly string[]) => void }) {
  const { t } = useTranslation('assessments');
  const pick = usePickText();
  return (
    <ul className="plain-list">
      {plugins.map((plugin) => {
        const isNeeded = scheme.plugins.includes(plugin.id);
        const isFixed = isNeeded || plugin.enabled;
        return (
          <li key={plugin.id}>
            <Checkbox checked={isFixed || value.includes(plugin.id)} disabled={isFixed} onChange={(event) => onChange?.(event.target.checked ? [...value, plugin.id] : value.filter((id) => id !== plugin.id))}>{pick(plugin.title)}</Checkbox>
            {isNeeded ? <StatusTag tone="info">{t('needed')}</StatusTag> : plugin.enabled ? <StatusTag tone="success">{t('enabled')}</StatusTag> : null}
          </li>
        );
      })}
    </ul>
  );
}
