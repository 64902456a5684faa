import type { Prisma } from './generated/client.ts';
import type { RunSql } from './audit.repository.ts';

export type PushDeliveryRow = Prisma.PushDeliveryGetPayload<object>;
export type PushDeliveryKey = Pick<PushDeliveryRow, 'apiKeyId' | 'idempotencyKey'>;

export const pushDeliveryRepository = (client: Prisma.TransactionClient) => ({
  find: ({ apiKeyId, idempotencyKey }: PushDeliveryKey): Promise<PushDeliveryRow | null> => client.pushDelivery.findUnique({ where: { apiKeyId_idempotencyKey: { apiKeyId, idempotencyKey } } }),
  create: async (delivery: Omit<PushDeliveryRow, 'status' | 'answer'>): Promise<void> => {
    await client.pushDelivery.create({ data: delivery });
  },
});

/** The text of the answer is kept, so that it is the same to the byte, in the transaction that stores the rows: a delivery without an answer has stored nothing. */
export const answerDelivery = async (sql: RunSql, { apiKeyId, idempotencyKey }: PushDeliveryKey, status: number, answer: string): Promise<void> => {
  await sql('update push_delivery set status = $3, answer = to_jsonb($4::text) where api_key_id = $1 and idempotency_key = $2', [apiKeyId, idempotencyKey, status, answer]);
};
