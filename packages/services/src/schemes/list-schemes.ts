import { schemeVersionRepository } from '@siheng/db';
import { schemeSchema } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { findManagedUnit } from '../units/find-managed-unit.ts';
import { describeScheme } from './describe-scheme.ts';
import { neededPlugins } from './needed-plugins.ts';

/** The versions that an organisation adopted, latest first. */
export const listSchemes = async (deps: Deps, input: { readonly actor: Actor; readonly orgId: string }) => {
  const org = await findManagedUnit(deps, input.actor, input.orgId, 'assessment.read');
  const adopted = await schemeVersionRepository(deps.db.prisma).findAdopted(org.id);
  const rows = adopted.map(({ hash, content, decision, adoptedAt }) => {
    const scheme = schemeSchema.parse(content);
    return { hash, decision, publishedAt: adoptedAt.toISOString(), plugins: [...neededPlugins(deps, scheme)], ...describeScheme(scheme) };
  });
  return { rows, total: rows.length };
};
