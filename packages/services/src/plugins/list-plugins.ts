import { orgRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';

/** What is installed, and whether the organisation enabled it. */
export const listPlugins = async (deps: Deps, input: { readonly actor: Actor; readonly orgId: string }) => {
  const orgs = orgRepository(deps.db.prisma);
  const org = await orgs.findById(input.orgId);
  if (!org) throw new AppError('not_found', { what: '单位', id: input.orgId });
  requireDuty(input.actor, 'assessment.read', { path: org.path });
  const enabled = new Set((await orgs.findEnabledPlugins(org.id)).map((plugin) => plugin.pluginId));
  const { registry } = deps;
  return registry.plugins.map((plugin) => ({
    id: plugin.id,
    title: plugin.title,
    version: plugin.version,
    enabled: enabled.has(plugin.id),
    datasets: registry.datasets().filter((dataset) => dataset.plugin === plugin).map(({ id, collector }) => ({ id, title: collector.title })),
    metrics: registry.metrics().filter((metric) => metric.plugin === plugin).map(({ id, metric }) => ({ id, title: metric.title, unit: metric.unit })),
    forms: registry.forms().filter((form) => form.plugin === plugin).map(({ id, form }) => ({ id, title: form.title })),
  }));
};
