import { sqlOfPrisma } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { appendAudit } from './append-audit.ts';
import { currentSystem } from './request-origin.ts';

type Attempt = {
  readonly actor: Actor | null;
  /** What was called: "judgements.submit", "GET /files/evidence/:id". */
  readonly call: string;
  /** Whether it would have changed something. */
  readonly isChange: boolean;
  readonly input: unknown;
  readonly error: AppError;
};

/** What a person mistypes, or a session that ran out: no attempt at anything. */
const ordinary: ReadonlySet<string> = new Set(['not_signed_in', 'input_invalid', 'password_change_required', 'password_wrong', 'password_too_weak', 'password_unchanged']);

const isName = (value: unknown): value is string | number => (typeof value === 'string' && value.length <= 120) || typeof value === 'number';

/** Ids, never what a person wrote. */
const idsIn = (input: unknown): Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null ? Object.fromEntries(Object.entries(input).filter(([key, value]) => /^id$|Id$|^(measure|dataset|key|hash|expectedVersion)$/.test(key) && isName(value))) : {};

/** Whether a refusal is an attempt to be recorded: every refused change, and every look at what is somebody else's. */
const isAttempt = ({ isChange, error }: Pick<Attempt, 'isChange' | 'error'>): boolean => !ordinary.has(error.code) && (isChange || error.status === 403);

/** Records an attempt that was refused: who, what, at which organisation, why. One place for all calls, so none is forgotten. */
export const recordRefusal = async (deps: Deps, { actor, call, input, error, isChange }: Attempt): Promise<void> => {
  if (!isAttempt({ isChange, error })) return;
  await deps.db.prisma.$transaction((tx) => appendAudit(sqlOfPrisma(tx), { at: deps.clock(), actor: actor?.userId ?? currentSystem() ?? '', action: 'refused', subject: `call ${call}`, data: { code: error.code, status: error.status, ...idsIn(input) } }));
};
