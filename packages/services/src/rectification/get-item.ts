import { rectificationRepository } from '@siheng/db';
import { moveItem } from '@siheng/kernel';
import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { actingBody, bodiesOf } from './bodies.ts';
import { checksUntil } from './checks-until.ts';
import { describeItem } from './describe-items.ts';
import { findItem } from './find-item.ts';
import { findLossNow } from './loss-now.ts';
import { findRectificationSettings } from './rectification-settings.ts';

const moves = ['start', 'claim_done', 'verify', 'return'] as const;

/** An item with its history, its checks, how it stands in the latest result, and what this person may do now. */
export const getRectification = async (deps: Deps, { actor, id }: { readonly actor: Actor; readonly id: string }) => {
  const { item, unit, org } = await findItem(deps, actor, id, 'rectification.read');
  const events = await rectificationRepository(deps.db.prisma).findEvents([item.id]);
  const name = await namesOf(deps, events.map((event) => event.by));
  const { path } = unit ?? org;
  const body = actingBody(await bodiesOf(deps, actor, path), item.departments);
  const mayAct = mayDo(actor, 'rectification.act', { path });
  const isOwnUnit = unit !== null && !item.departments.includes(body) && actor.duties.some((duty) => duty.role === 'station' && unit.path.startsWith(duty.orgPath));
  // A check repeats while the item is open.
  const until = isoDay((item.state === 'verified' ? events.findLast((event) => event.do === 'verify')?.at : undefined) ?? deps.clock());
  const { everyDay, noticeAfter, warningAfter } = await findRectificationSettings(deps.db.prisma, org.id);
  return {
    ...describeItem(deps, item, new Map(unit ? [[unit.id, unit]] : []), await findLossNow(deps, item)),
    checks: item.checks.map((check, index) => {
      const done = events.filter((event) => event.check === index && event.day !== null).flatMap((event) => (event.day === null ? [] : isoDay(event.day)));
      const { required, met, missed } = checksUntil(check, done, until, everyDay);
      return { title: check.title, every: check.every, from: check.from, to: check.to, required, met, missed: [...missed] };
    }),
    events: events.map((event) => ({ number: event.number, do: event.do, body: event.body, by: name(event.by), at: event.at.toISOString(), reason: event.reason, evidence: event.evidence.map((one) => ({ ...one })), day: event.day && isoDay(event.day), check: event.check })),
    body, noticeAfter, warningAfter,
    mayDo: moves.filter((move) => mayAct && !(isOwnUnit && (move === 'verify' || move === 'return')) && moveItem(item.state, item.departments, { do: move, by: body, evidence: ['-'], reason: '-' }).refusal === null),
    mayCheck: mayAct && item.state !== 'verified' && item.departments.includes(body),
    mayRemind: mayDo(actor, 'rectification.plan', { path: org.path }) && item.state !== 'verified',
  };
};
