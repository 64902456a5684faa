import { evidenceRepository, type RectificationEvidenceRow } from '@siheng/db';
import { moveItem, type RectificationRefusal } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import { AppError, type ErrorData } from '../errors/app-error.ts';
import type { ErrorCode } from '../errors/error-table.ts';
import type { Actor } from '../policy/actor.ts';
import { addEvent } from './add-event.ts';
import { actingBody, bodiesOf } from './bodies.ts';
import { findItem, type FoundItem } from './find-item.ts';
import { findLossNow } from './loss-now.ts';

export type MoveRectification = {
  readonly actor: Actor;
  readonly id: string;
  readonly do: 'start' | 'claim_done' | 'verify' | 'return';
  readonly reason?: string | undefined;
  /** Of a claim: evidence of the unit, named documents, and whether the latest result shows that nothing is lost any more. */
  readonly evidence?: readonly string[] | undefined;
  readonly documents?: readonly string[] | undefined;
  readonly citeResult?: boolean | undefined;
};

export const stateNames = { open: '待整改', in_progress: '整改中', claimed_done: '待核实', verified: '已核实', returned: '已退回' } as const;

const codes: Readonly<Record<RectificationRefusal, ErrorCode>> = { not_responsible: 'not_responsible', verifier_is_responsible: 'verifier_is_responsible', evidence_missing: 'evidence_missing', reason_missing: 'return_reason_missing', wrong_state: 'rectification_wrong_state' };

const evidenceOf = async (deps: Deps, { item, unit }: FoundItem, input: MoveRectification): Promise<readonly RectificationEvidenceRow[]> => {
  if (input.do !== 'claim_done') return [];
  const ids = [...new Set(input.evidence)];
  const own = new Map((await evidenceRepository(deps.db.prisma).findByIds(ids)).filter((one) => one.unitId === unit?.id).map((one) => [one.id, one]));
  const files = ids.map((id): RectificationEvidenceRow => {
    const found = own.get(id);
    if (!found) throw new AppError('not_found', { what: '证明材料', id });
    return { kind: 'evidence', id, title: found.title };
  });
  const documents = (input.documents ?? []).map((title) => title.trim()).filter((title) => title !== '').map((title): RectificationEvidenceRow => ({ kind: 'document', id: null, title }));
  if (input.citeResult !== true) return [...files, ...documents];
  const now = await findLossNow(deps, item);
  if (now === null || now.lost !== '0') throw new AppError('loss_not_gone', { lost: now?.lost ?? item.lost ?? '' });
  return [...files, ...documents, { kind: 'run', id: now.runId, title: now.label }];
};

/** Starts, claims, verifies or returns an item: who may, from which state and with which evidence is the kernel's to say. */
export const moveRectification = async (deps: Deps, input: MoveRectification): Promise<{ readonly state: keyof typeof stateNames }> => {
  const found = await findItem(deps, input.actor, input.id, 'rectification.act');
  const { item, unit, org } = found;
  const body = actingBody(await bodiesOf(deps, input.actor, (unit ?? org).path), item.departments);
  const isCheck = input.do === 'verify' || input.do === 'return';
  if (isCheck && unit && !item.departments.includes(body) && input.actor.duties.some((duty) => duty.role === 'station' && unit.path.startsWith(duty.orgPath))) throw new AppError('own_unit', { unit: unit.name });
  const evidence = await evidenceOf(deps, found, input);
  const reason = input.reason?.trim() ?? '';
  const { state, refusal } = moveItem(item.state, item.departments, { do: input.do, by: body, evidence: evidence.map((one) => one.title), reason });
  const about: ErrorData = { departments: item.departments, own: body, state: stateNames[item.state] };
  if (refusal !== null) throw new AppError(codes[refusal], about);
  await addEvent(deps, item, state, { do: input.do, body, by: input.actor.userId, at: deps.clock(), reason: reason || null, evidence, day: null, check: null });
  return { state };
};
