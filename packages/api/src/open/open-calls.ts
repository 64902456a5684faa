import { AppError, type Deps, findApiKey, listPushDatasets, type PushAnswer, pushRows } from '@siheng/services';
import { datasetsSchema, idempotencyKeySchema, pushSchema } from './open-schemas.ts';

const keyIn = (authorization: string | undefined): string | null => /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1] ?? null;

/** GET /datasets */
export const openDatasets = async (deps: Deps, authorization: string | undefined) => datasetsSchema.parse(await listPushDatasets(deps, { key: await findApiKey(deps, keyIn(authorization)) }));

export type OpenPush = { readonly authorization: string | undefined; readonly idempotencyKey: string | undefined; readonly dataset: string; readonly body: unknown };

/** POST /datasets/{plugin}/{dataset}/rows */
export const openPush = async (deps: Deps, { authorization, idempotencyKey, dataset, body }: OpenPush): Promise<PushAnswer> => {
  const key = await findApiKey(deps, keyIn(authorization));
  const delivery = idempotencyKeySchema.safeParse(idempotencyKey);
  if (!delivery.success) throw new AppError('idempotency_key_missing');
  const parsed = pushSchema.safeParse(body);
  if (!parsed.success) throw new AppError('input_invalid', { problems: parsed.error.issues.map((issue) => `${issue.path.join('.') || '/'}: ${issue.message}`) });
  return pushRows(deps, { key, dataset, idempotencyKey: delivery.data, ...parsed.data });
};
