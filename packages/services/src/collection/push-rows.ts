import { hash } from 'node:crypto';
import { answerDelivery, type ApiKeyRow, apiKeyRepository, assessmentRepository, type CollectionRunRow, collectionRunRepository, createDonePush, pushDeliveryRepository, sqlOf, sqlOfPrisma, takeLease, type TransactionClient } from '@siheng/db';
import { findAssessedUnit } from '../assessments/find-assessment.ts';
import { isPossibleIn } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { deliverRecords } from '../imports/deliver-records.ts';
import type { ImportTarget } from '../imports/import-target.ts';
import type { RowProblem } from '../imports/row-problem.ts';
import { canonicalJson } from '../schemes/canonical-json.ts';
import { problemsOfRows } from './problems-of-rows.ts';
import { collectionTarget } from './pull-parts.ts';
import { pushNaming } from './push-naming.ts';
import { inTurn } from './push-turns.ts';
import { keptProblems } from './run-problems.ts';
import { sourceRecord } from './source-records.ts';

export type PushRows = {
  readonly key: ApiKeyRow;
  readonly dataset: string;
  readonly idempotencyKey: string;
  readonly assessment?: string | undefined;
  /** The unit of all rows; without it each row names its unit. */
  readonly unit?: string | undefined;
  readonly rows: readonly unknown[];
};

/** The answer as text, the same to the byte for a delivery that comes again. */
export type PushAnswer = { readonly status: number; readonly body: string; readonly isRepeated: boolean };

/** The open assessment of the key's organisation; named where there are several. */
const assessmentOf = async (deps: Deps, { key, assessment }: PushRows): Promise<string> => {
  const assessments = assessmentRepository(deps.db.prisma);
  if (assessment !== undefined) {
    const found = await assessments.findById(assessment);
    if (!found) throw new AppError('not_found', { what: '考核', id: assessment });
    if (found.orgId !== key.orgId) throw new AppError('key_foreign_org');
    return found.id;
  }
  const open = (await assessments.findByOrgs([key.orgId])).filter(({ state }) => isPossibleIn(state, 'facts.import'));
  const [only] = open;
  if (!only || open.length > 1) throw new AppError('push_assessment_unclear', { choices: open.map((one) => one.id) });
  return only.id;
};

/** Where the rows go; the unit of all rows may be said by its code, name or id. */
const targetOf = async (deps: Deps, push: PushRows): Promise<ImportTarget> => {
  const target = await collectionTarget(deps, 'push', { assessmentId: await assessmentOf(deps, push), dataset: push.dataset, unitId: null });
  if (push.unit === undefined) return target;
  return { ...target, units: { ...target.units, chosen: target.units.find(push.unit) ?? (await findAssessedUnit(deps, target.assessment, push.unit)) } };
};

const problemOf = ({ code, row, column, field, found, text }: RowProblem) => ({ code, row, column, field, found, zh: text.zh, en: text.en });

const answerText = (body: object): string => JSON.stringify(body);

type Work = { readonly push: PushRows; readonly target: ImportTarget; readonly runId: string };

/** Stores the rows and the answer together, or the problems and the answer. */
const deliver = async (deps: Deps, { push, target, runId }: Work): Promise<PushAnswer> => {
  const { key, idempotencyKey, rows } = push;
  const { collector } = target.dataset;
  const delivery = { apiKeyId: key.id, idempotencyKey };
  const { naming, problems: named } = pushNaming(collector, rows);
  const run: Pick<CollectionRunRow, 'id' | 'orgId' | 'assessmentId' | 'dataset' | 'transport' | 'sourceId' | 'apiKeyId' | 'trigger' | 'requestedBy' | 'startedAt'> = {
    id: runId, orgId: target.org.id, assessmentId: target.assessment.id, dataset: target.dataset.id, transport: 'push', sourceId: null, apiKeyId: key.id, trigger: 'push', requestedBy: `api-key:${key.id}`, startedAt: deps.clock(),
  };
  const refuse = async (problems: readonly RowProblem[], count: number): Promise<PushAnswer> => {
    const error = new AppError('push_has_problems', { count });
    const body = answerText({ error: error.code, ...error.sentences, data: { runId, problemCount: count, problems: problems.map(problemOf) } });
    await deps.db.prisma.$transaction(async (tx) => {
      const runs = collectionRunRepository(tx);
      await runs.create({ ...run, state: 'running' });
      await runs.close(runId, { state: 'failed', finishedAt: deps.clock(), rows: rows.length, problems: keptProblems(collector, problems), problemCount: count, error: { code: error.code, ...error.sentences } });
      await answerDelivery(sqlOfPrisma(tx), delivery, error.status, body);
    });
    return { status: error.status, body, isRepeated: false };
  };
  const records = rows.map((row, index) => sourceRecord(collector, naming, row, index + 1));
  if (named.length > 0) {
    const { problems, problemCount } = await problemsOfRows(target, records, named);
    return refuse(problems, problemCount);
  }
  let body = '';
  const within = async (client: TransactionClient, counts: { readonly inserted: number; readonly updated: number; readonly unchanged: number }, batchId: string): Promise<void> => {
    body = answerText({ runId, batchId, dataset: target.dataset.id, assessment: target.assessment.id, rows: rows.length, ...counts });
    await createDonePush(sqlOf(client), { ...run, finishedAt: deps.clock(), batchId, rows: rows.length, ...counts });
    await answerDelivery(sqlOf(client), delivery, 200, body);
  };
  const { staged, report } = await deliverRecords(deps, {
    target, transport: 'push', source: key.title, contentHash: hash('sha256', canonicalJson(rows)), by: `api-key:${key.id}`, records, within,
  });
  return report ? { status: 200, body, isRepeated: false } : refuse(staged.problems, staged.problemCount);
};

const answer = async (deps: Deps, push: PushRows): Promise<PushAnswer> => {
  const { key, dataset, idempotencyKey } = push;
  const deliveries = pushDeliveryRepository(deps.db.prisma);
  const bodyHash = hash('sha256', canonicalJson({ dataset, assessment: push.assessment ?? null, unit: push.unit ?? null, rows: push.rows }));
  const before = await deliveries.find({ apiKeyId: key.id, idempotencyKey });
  if (before && before.bodyHash !== bodyHash) throw new AppError('idempotency_key_reused');
  if (before?.status && typeof before.answer === 'string') return { status: before.status, body: before.answer, isRepeated: true };
  const target = await targetOf(deps, push);
  // What an earlier process began under this key and did not answer was not stored either: it is done now.
  const runId = before?.runId ?? deps.newId();
  if (!before) await deliveries.create({ apiKeyId: key.id, idempotencyKey, bodyHash, runId, at: deps.clock() });
  await apiKeyRepository(deps.db.prisma).markUsed(key.id, deps.clock());
  return deliver(deps, { push, target, runId });
};

/** Takes a delivery of another system: all rows or none. Under one idempotency key it happens once; again, it gets the same answer. */
export const pushRows = (deps: Deps, push: PushRows): Promise<PushAnswer> => inTurn(deps, async () => {
  const { key, dataset, idempotencyKey } = push;
  if (!key.datasets.includes(dataset)) throw new AppError('key_other_dataset', { dataset });
  const lease = await takeLease(deps.db.direct, `push ${key.id} ${idempotencyKey}`);
  if (!lease) throw new AppError('delivery_in_progress');
  try {
    return await answer(deps, push);
  } finally {
    await lease.release();
  }
});
