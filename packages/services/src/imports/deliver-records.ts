import { batchRepository, type StagedCounts, type TransactionClient } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { ImportTarget } from './import-target.ts';
import type { RawRecord } from './record.ts';
import { removeStaged, type Staged, stageRecords } from './stage-records.ts';
import { type StoredReport, storeBatch } from './store-batch.ts';

export type Delivery = {
  readonly target: ImportTarget;
  readonly transport: 'form' | 'seed' | 'pull' | 'push';
  /** Where the rows come from, as shown with the batch. */
  readonly source: string;
  readonly contentHash: string;
  readonly by: string;
  readonly records: AsyncIterable<RawRecord> | Iterable<RawRecord>;
  /** Asked when every row is in order: true where storing would change nothing and no batch is wanted. */
  readonly skip?: (staged: Staged) => Promise<boolean>;
  /** More that is stored in the same transaction. */
  readonly within?: (client: TransactionClient, counts: StagedCounts, batchId: string) => Promise<void>;
};

export type Delivered = { readonly staged: Staged; readonly report: StoredReport | null };

/** Stores rows that are no file, by the same checks and in the same way: all of them as one batch, or none while one has a problem. */
export const deliverRecords = async (deps: Deps, { target, transport, source, contentHash, by, records, skip, within }: Delivery): Promise<Delivered> => {
  const batches = batchRepository(deps.db.prisma);
  const id = deps.newId();
  await batches.create({ id, orgId: target.org.id, assessmentId: target.assessment.id, unitId: target.units.chosen?.id ?? null, dataset: target.dataset.id, transport, source, contentHash, createdBy: by, createdAt: deps.clock() });
  const giveUp = async (): Promise<void> => {
    await batches.advance(id, ['staging'], 'cancelled');
    await removeStaged(deps, id);
  };
  try {
    const staged = await stageRecords(deps, id, target, records);
    if (staged.problemCount > 0 || (await skip?.(staged))) {
      await giveUp();
      return { staged, report: null };
    }
    const report = await storeBatch(deps, { id, target, staged, source, kind: transport === 'form' ? 'form' : 'batch', by, within: within && ((client, counts) => within(client, counts, id)) });
    return { staged, report };
  } catch (error) {
    await giveUp();
    throw error;
  }
};
