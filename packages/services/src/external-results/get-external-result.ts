import { type ExternalResultRow, externalResultRepository, orgRepository, rectificationRepository } from '@siheng/db';
import { assessTarget, type FullGot, lossOf, summariseLosses } from '@siheng/kernel';
import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo, requireDuty } from '../policy/may-do.ts';
import { findRectificationSettings, type RectificationSettings } from '../rectification/rectification-settings.ts';
import { type ExternalLine, readStored } from './external-line.ts';
import { warningsOf } from './warnings-of.ts';

const keyOf = (line: ExternalLine): string => JSON.stringify([line.section, line.item]);

export const describeExternal = (result: ExternalResultRow) => {
  const { lines } = readStored(result);
  const { total, counts } = summariseLosses(lines);
  return { id: result.id, title: result.title, authority: result.authority, from: isoDay(result.periodFrom), to: isoDay(result.periodTo), rank: result.rank, source: result.source, total, counts };
};

/** The next result of the same authority against this one: 未丢分项不失分, 已丢分项整改到位, 进位争先. What a result leaves out lost nothing. */
const targetOf = (own: ExternalResultRow, later: ExternalResultRow, rectified: RectificationSettings['rectified']) => {
  const [before, after] = [readStored(own).lines, readStored(later).lines];
  const whole = ({ full }: ExternalLine): FullGot => ({ full, got: full });
  const items = [
    ...before.map((line) => ({ item: line.id, prior: line, next: after.find((one) => keyOf(one) === keyOf(line)) ?? whole(line) })),
    ...after.filter((line) => before.every((one) => keyOf(one) !== keyOf(line))).map((line) => ({ item: `+${line.id}`, prior: whole(line), next: line })),
  ];
  const { status, goals, rectifiedCount, lostItemCount, allMet } = assessTarget(items, { prior: own.rank ?? 0, next: later.rank ?? 0 }, rectified);
  return { later: { id: later.id, title: later.title, rank: later.rank }, status: { ...status }, goals, rectifiedCount, lostItemCount, allMet };
};

/** A result of another authority in the shape of a rectification plan: lines, subtotals, responsibilities, what is strange in the source. */
export const getExternalResult = async (deps: Deps, { actor, id }: { readonly actor: Actor; readonly id: string }) => {
  const results = externalResultRepository(deps.db.prisma);
  const result = await results.findById(id);
  const org = result && (await orgRepository(deps.db.prisma).findById(result.orgId));
  if (!result || !org) throw new AppError('not_found', { what: '外部考核结果', id });
  requireDuty(actor, 'rectification.read', { path: org.path });
  const { lines, stated } = readStored(result);
  const summary = summariseLosses(lines);
  const items = new Map((await rectificationRepository(deps.db.prisma).findByExternalResults([id])).map((item) => [item.itemId, item]));
  const later = (await results.findByOrg(org.id)).findLast((one) => one.authority === result.authority && one.periodFrom > result.periodFrom);
  const places = new Map(summary.byLossRatio.map((entry, index) => [entry.item, index + 1]));
  return {
    ...describeExternal(result),
    lines: lines.map((line) => {
      const repair = items.get(line.id);
      return { ...line, lost: lossOf(line), place: places.get(line.item) ?? 0, rectification: repair === undefined ? null : { id: repair.id, state: repair.state } };
    }),
    sections: Object.entries(summary.bySection).map(([section, sum]) => ({ section, ...sum })),
    asLead: Object.entries(summary.asLead).map(([department, load]) => ({ department, ...load })),
    warnings: warningsOf(lines, stated).map(({ clause, warning }) => ({ clause, warning })),
    target: later === undefined ? null : targetOf(result, later, (await findRectificationSettings(deps.db.prisma, org.id)).rectified),
    mayPlan: mayDo(actor, 'rectification.plan', { path: org.path }) && items.size < lines.length,
  };
};
