import { auditLogRepository } from '@siheng/db';
import { dayOf } from '../assessments/iso-day.ts';
import { homeZone } from '../collection/source-time.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { notAllowed, placesOf } from '../policy/may-do.ts';
import { rootOrg } from '../setup/root-org.ts';
import { actionWord } from './audit-words.ts';
import { describeEntries } from './describe-entries.ts';

export type ListAudit = {
  readonly actor: Actor;
  readonly action?: string | undefined;
  readonly query?: string | undefined;
  /** Days at home, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly page: number;
  readonly pageSize: number;
  readonly sort?: { readonly by: 'at'; readonly order: 'asc' | 'desc' } | undefined;
};

const hour = 3_600_000;
/** The moment at which a day begins at home. */
const beginOf = (day: string): Date => {
  const midnight = dayOf(day);
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone: homeZone, hour: '2-digit', hourCycle: 'h23' }).format(midnight);
  return new Date(midnight.getTime() - Number(shown) * hour);
};

/** The audit log of the organisations that the person watches over, latest first. */
export const listAudit = async (deps: Deps, { actor, action, query, from, to, page, pageSize, sort }: ListAudit) => {
  const places = placesOf(actor, 'audit.read');
  if (places.length === 0) throw notAllowed('audit.read', actor.separated);
  const log = auditLogRepository(deps.db.pool);
  const { rows, total } = await log.findPage({
    paths: places.includes(rootOrg.path) ? null : places, actions: action === undefined ? undefined : [action], query, from: from === undefined ? undefined : beginOf(from), until: to === undefined ? undefined : new Date(beginOf(to).getTime() + 24 * hour),
    page, pageSize, order: sort?.order ?? 'desc',
  });
  return { rows: await describeEntries(deps, rows), total, actions: (await log.findActions()).map((id) => ({ id, title: actionWord(id) })) };
};
