import { randomUUID } from 'node:crypto';
import type { Caller } from './people.ts';

type Judging = { readonly assessmentId: string; readonly unitId?: string; readonly department?: string };

/** Judges everything that the caller owes: the least that a clause takes, and no for what did not happen. Answers how many. */
export const judgeOwed = async (caller: Caller, { assessmentId, unitId, department }: Judging): Promise<number> => {
  const { rows } = await caller.judgements.queue({ assessmentId, state: 'owed', pageSize: 500, ...(unitId === undefined ? {} : { unitId }), ...(department === undefined ? {} : { department }) });
  let count = 0;
  for (const row of rows) {
    if (!row.mayJudge) continue;
    const values = row.perEvent ? [] : [row.levels?.at(-1)?.value ?? row.min ?? '0'];
    await caller.judgements.submit({ assessmentId, unitId: row.unitId, measure: row.measure, values, reason: '经核对，按条文评定', expectedVersion: 0 });
    count += 1;
  }
  return count;
};

/** The three steps of a self-assessment: targets, evidence, report; then it is submitted. */
export const assessOneself = async (caller: Caller, { assessmentId, unitId }: { readonly assessmentId: string; readonly unitId: string }): Promise<string> => {
  const mine = await caller.selfAssessment.get({ assessmentId, unitId });
  for (const item of mine.items) {
    if (item.kind !== 'scored') continue;
    const content = { targets: { quantity: 'met' as const, quality: 'met' as const, effect: 'met' as const }, score: item.full ?? '0', text: '', evidence: [], noEvidence: '台账在所内备查' };
    await caller.selfAssessment.savePart({ assessmentId, unitId, part: { item: item.id, content }, expectedVersion: item.version });
  }
  await caller.selfAssessment.savePart({ assessmentId, unitId, part: { report: { text: '全年工作完成情况和自评得分说明。' } }, expectedVersion: mine.report.version });
  return submitAgain(caller, { assessmentId, unitId });
};

export const submitAgain = async (caller: Caller, { assessmentId, unitId }: { readonly assessmentId: string; readonly unitId: string }): Promise<string> => {
  const { version } = await caller.selfAssessment.get({ assessmentId, unitId });
  return (await caller.selfAssessment.submit({ assessmentId, unitId, expectedVersion: version, idempotencyKey: randomUUID() })).receipt;
};

/** The next state of the year, by who may move it there. */
export const advance = async (caller: Caller, assessmentId: string, more: { readonly decision?: string; readonly reason?: string } = {}): Promise<string> => {
  const { next, version } = await caller.cycle.get({ assessmentId });
  if (!next) throw new Error('the year has ended');
  return (await caller.cycle.advance({ assessmentId, to: next.to, expectedVersion: version, ...more })).state;
};
