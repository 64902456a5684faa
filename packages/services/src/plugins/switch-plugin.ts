import { orgRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';

export type SwitchPlugin = { readonly actor: Actor; readonly orgId: string; readonly pluginId: string; readonly enabled: boolean };

/**
 * Enables or disables an installed plugin for an organisation. Disabled, it is gone from collection, forms and measuring; its records are
 * kept, and the items that it measured wait unscored. No other item's points move.
 */
export const switchPlugin = async (deps: Deps, { actor, orgId, pluginId, enabled }: SwitchPlugin): Promise<{ readonly enabled: boolean }> => {
  const org = await orgRepository(deps.db.prisma).findById(orgId);
  if (!org) throw new AppError('not_found', { what: '单位', id: orgId });
  requireDuty(actor, 'plugins.switch', { path: org.path });
  const plugin = deps.registry.plugins.find(({ id }) => id === pluginId);
  if (!plugin) throw new AppError('not_found', { what: '插件', id: pluginId });
  await audited(deps, actor, async (tx) => {
    const orgs = orgRepository(tx);
    await (enabled ? orgs.enablePlugins(orgId, [pluginId]) : orgs.disablePlugin(orgId, pluginId));
    return { result: undefined, entry: { action: enabled ? 'enable-plugin' : 'disable-plugin', subject: `org ${orgId}`, data: { plugin: pluginId, version: plugin.version } } };
  });
  deps.changed({ orgId, reason: `${enabled ? '启用' : '停用'}插件“${plugin.title.zh}”`, by: actor.userId });
  return { enabled };
};
