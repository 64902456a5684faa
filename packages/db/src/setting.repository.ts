import type { Prisma } from './generated/client.ts';

/** Settings of the installation, by key. */
export const settingRepository = (client: Prisma.TransactionClient) => ({
  find: async (key: string): Promise<unknown> => (await client.setting.findUnique({ where: { key } }))?.value ?? null,
  set: async (key: string, value: Prisma.InputJsonValue): Promise<void> => {
    await client.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
  },
  /** Writes the setting if nobody has; false: somebody has. */
  claim: async (key: string, value: Prisma.InputJsonValue): Promise<boolean> => (await client.setting.createMany({ data: [{ key, value }], skipDuplicates: true })).count === 1,
  remove: async (key: string): Promise<void> => {
    await client.setting.deleteMany({ where: { key } });
  },
});
