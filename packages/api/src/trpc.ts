import { AppError, asCall, recordRefusal } from '@siheng/services';
import { initTRPC, TRPCError } from '@trpc/server';
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server/rpc';
import { ZodError } from 'zod';
import type { ApiContext } from './context.ts';

const codes: Readonly<Record<number, TRPC_ERROR_CODE_KEY>> = { 400: 'BAD_REQUEST', 401: 'UNAUTHORIZED', 403: 'FORBIDDEN', 404: 'NOT_FOUND', 409: 'CONFLICT', 413: 'PAYLOAD_TOO_LARGE', 429: 'TOO_MANY_REQUESTS' };

const asAppError = (cause: unknown): AppError | null => {
  if (cause instanceof AppError) return cause;
  if (cause instanceof ZodError) return new AppError('input_invalid', { problems: cause.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) });
  return null;
};

const t = initTRPC.context<ApiContext>().create({
  // A proxy closes what is silent; the page opens it again.
  sse: { ping: { enabled: true, intervalMs: 15_000 }, maxDurationMs: 30 * 60_000, client: { reconnectAfterInactivityMs: 45_000 } },
  // `app` is what the UI shows: the code, both sentences and the data (row, column, versions ...).
  errorFormatter: ({ shape, error }) => {
    const { stack: _stack, ...data } = shape.data;
    const known = asAppError(error.cause);
    return { ...shape, message: known?.sentences.zh ?? shape.message, data: { ...data, app: known && { code: known.code, ...known.sentences, data: known.data } } };
  },
});

const mapErrors = t.middleware(({ next, ctx, path, type, getRawInput }) => asCall(async () => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof AppError) {
    // Every refusal passes here, so every attempt is on record.
    await recordRefusal(ctx.deps, { actor: ctx.actor, call: path, isChange: type === 'mutation', input: await getRawInput().catch(() => null), error: cause })
      .catch((failure: unknown) => ctx.deps.log.error({ err: failure, path }, 'a refusal could not be recorded'));
    throw new TRPCError({ code: codes[cause.status] ?? 'BAD_REQUEST', message: cause.sentences.zh, cause });
  }
  if (result.error.code === 'INTERNAL_SERVER_ERROR') {
    ctx.deps.log.error({ err: cause ?? result.error, path, type }, 'procedure failed');
    throw new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: '服务器内部错误，已记入日志。' });
  }
  return result;
}));

const signedIn = t.middleware(({ ctx, next }) => {
  if (!ctx.actor) throw new AppError('not_signed_in');
  return next({ ctx: { ...ctx, actor: ctx.actor } });
});

export const router = t.router;
export const createCaller = t.createCallerFactory;
/** For everyone, also before sign-in. */
export const publicProcedure = t.procedure.use(mapErrors);
/** For a signed-in person, also one who has yet to set an own password. */
export const signedInProcedure = publicProcedure.use(signedIn);
/** For a signed-in person; `ctx.actor` is who asks. What the person may do is decided by the use case. */
export const procedure = signedInProcedure.use(({ ctx, next }) => {
  if (ctx.actor.mustChangePassword) throw new AppError('password_change_required');
  return next({ ctx });
});
