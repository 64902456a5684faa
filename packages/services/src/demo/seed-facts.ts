import { batchRepository, copyFacts, createReports, inTransaction, markStored, type NewReport, type OrgRow, type StagedFact } from '@siheng/db';
import type { Period } from '@siheng/plugin-sdk';
import type { RegisteredDataset } from '@siheng/plugin-sdk/registry';
import type { Deps } from '../deps.ts';
import { hashOf } from '../scoring/hash.ts';
import type { RowRanges, Scenario } from './demo-county.ts';
import { demoId } from './demo-id.ts';
import { type GeneratedUnit, generateDataset } from './generate-facts.ts';

const staged = (dataset: string, generated: readonly GeneratedUnit[]): StagedFact[] =>
  generated.flatMap(({ unit, facts }) => (facts ?? []).map((fact) => ({ id: demoId('fact', dataset, unit.id, fact.naturalKey), unitId: unit.id, ...fact }))).map((fact, index) => ({ ...fact, rowNumber: index + 1 }));

/** Whose year it is: `batch` tells the batches of two counties apart. */
export type SeedPlace = { readonly orgId: string; readonly assessmentId: string; readonly units: readonly OrgRow[]; readonly period: Period; readonly scenario: Scenario; readonly ranges?: RowRanges | undefined; readonly batch: readonly string[] };

/** Makes up one dataset for the units of a place and stores it as one batch, with who reported and who reported that there is nothing. */
export const seedDataset = async (deps: Deps, dataset: RegisteredDataset, { orgId, assessmentId, units, period, scenario, ranges, batch }: SeedPlace): Promise<number> => {
  const generated = generateDataset(dataset, units, period, { scenario, ranges });
  const rows = staged(dataset.id, generated);
  const at = deps.clock();
  const by = 'demo-kaohe';
  const batchId = demoId('batch', ...batch, dataset.id);
  const batches = batchRepository(deps.db.prisma);
  await batches.create({ id: batchId, orgId, assessmentId, unitId: null, dataset: dataset.id, transport: 'seed', source: `${dataset.collector.title.zh}（演示生成数据）`, contentHash: hashOf([rows.map((row) => row.row)]), createdBy: by, createdAt: at });
  await batches.advance(batchId, ['staging'], 'importing');
  const reports = generated.flatMap(({ unit, facts }): NewReport[] => {
    if (facts === null) return [];
    const common = { id: demoId('report', dataset.id, unit.id), orgId, unitId: unit.id, dataset: dataset.id, ...period, by, at };
    return [facts.length > 0 ? { ...common, kind: 'batch', batchId, note: null } : { ...common, kind: 'nil', batchId: null, note: '本年度无此类情况（演示）' }];
  });
  await inTransaction(deps.db.pool, async (client) => {
    await copyFacts(client, rows, { orgId, dataset: dataset.id, version: dataset.collector.version, batchId });
    await createReports(client, reports);
    await markStored(client, { id: batchId, at, rows: rows.length, inserted: rows.length, updated: 0, unchanged: 0 });
  });
  return rows.length;
};
