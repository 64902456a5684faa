import type { Prisma } from './generated/client.ts';

export const settingRepository = (client: Prisma.TransactionClient) => ({
  find: async (key: string): Promise<unknown> => (await client.setting.findUnique({ where: { key } }))?.value ?? null,
  set: async (key: string, value: Prisma.InputJsonValue): Promise<void> => {
    await client.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
  },
});
