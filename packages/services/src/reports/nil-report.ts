import { createReports, factRepository, inTransaction, removeReport, reportRepository, sqlOf } from '@siheng/db';
import { isoDay } from '../assessments/iso-day.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { holdPassed } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { findTarget } from '../imports/import-target.ts';
import type { Actor } from '../policy/actor.ts';

export type NilReport = { readonly actor: Actor; readonly assessmentId: string; readonly unitId: string; readonly dataset: string; readonly note?: string | undefined };

const placeOf = async (deps: Deps, input: NilReport) => {
  const { assessment, org, dataset, units } = await findTarget(deps, input, 'reports.file-nil');
  const period = { from: isoDay(assessment.periodFrom), to: isoDay(assessment.periodTo) };
  const filed = await reportRepository(deps.db.prisma).findNil(input.unitId, dataset.id, period);
  return { assessment, org, period, filed, dataset: dataset.id, title: dataset.collector.title.zh, unit: units.chosen?.name ?? input.unitId };
};

/** 零报告: says that there was nothing to report, which makes it a measured 0. Filing it again changes nothing. */
export const fileNilReport = async (deps: Deps, input: NilReport): Promise<{ readonly reportId: string }> => {
  const { assessment, org, period, filed, dataset, title, unit } = await placeOf(deps, input);
  if (filed) return { reportId: filed.id };
  const facts = await factRepository(deps.db.pool).countInPeriod(org.id, input.unitId, dataset, period.from, period.to);
  if (facts > 0) throw new AppError('nil_report_has_facts', { unit, title, facts });
  const [id, at, by] = [deps.newId(), deps.clock(), input.actor.userId];
  await inTransaction(deps.db.pool, async (client) => {
    await holdPassed(sqlOf(client), assessment, 'reports.file-nil');
    await createReports(client, [{ id, orgId: org.id, unitId: input.unitId, dataset, ...period, kind: 'nil', batchId: null, by, at, note: input.note?.trim() || null }]);
    await appendAudit(sqlOf(client), { at, actor: by, action: 'file-nil-report', subject: `unit ${input.unitId}`, data: { report: id, dataset, ...period } });
  });
  deps.changed({ orgId: org.id, reason: `零报告：${unit}“${title}”`, by });
  return { reportId: id };
};

/** Takes a nil report back: the dataset is unreported again. */
export const withdrawNilReport = async (deps: Deps, input: NilReport & { readonly reason?: string | undefined }): Promise<{ readonly reportId: string }> => {
  const { org, filed, dataset, title, unit } = await placeOf(deps, input);
  if (!filed) throw new AppError('nil_report_missing', { unit, title });
  const [at, by] = [deps.clock(), input.actor.userId];
  await inTransaction(deps.db.pool, async (client) => {
    if (!(await removeReport(client, filed.id))) throw new AppError('nil_report_missing', { unit, title });
    await appendAudit(sqlOf(client), { at, actor: by, action: 'withdraw-nil-report', subject: `unit ${input.unitId}`, data: { report: filed.id, dataset, reason: input.reason?.trim() ?? '' } });
  });
  deps.changed({ orgId: org.id, reason: `撤回零报告：${unit}“${title}”`, by });
  return { reportId: filed.id };
};
