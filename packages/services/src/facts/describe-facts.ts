import { batchRepository, type FactRow, orgRepository } from '@siheng/db';
import type { Collector, Text } from '@siheng/plugin-sdk';
import { cellText, describeFields } from '@siheng/plugin-sdk/registry';
import type { Deps } from '../deps.ts';
import { namesOf } from '../imports/describe-batch.ts';
import { mask } from './mask.ts';

export type FactCell = { readonly field: string; readonly label: Text; readonly value: string; readonly masked: boolean };

/** Part of a choice or a date would still give it away. */
const HIDDEN = '***';

/** The values of a record as people write them. */
export const cellsOf = (collector: Collector, row: Readonly<Record<string, unknown>>, masks: boolean): FactCell[] =>
  [...describeFields(collector).values()].map((field) => {
    const value = cellText(field, row[field.name]);
    const masked = masks && field.personal && value !== '';
    return { field: field.name, label: field.label, value: masked ? (field.type === 'text' ? mask(value) : HIDDEN) : value, masked };
  });

export type DescribedFact = Awaited<ReturnType<typeof describeFacts>>[number];

/** Records for people: labels, names and where they come from. A record of a plugin that is no longer installed has no cells. */
export const describeFacts = async (deps: Deps, facts: readonly FactRow[], { masks }: { readonly masks: boolean }) => {
  const batches = new Map((await batchRepository(deps.db.prisma).findByIds([...new Set(facts.map((fact) => fact.batchId))])).map((batch) => [batch.id, batch]));
  const units = new Map((await orgRepository(deps.db.prisma).findByIds([...new Set(facts.map((fact) => fact.unitId))])).map((unit) => [unit.id, unit.name]));
  const nameOf = await namesOf(deps, [...batches.values()].map((batch) => batch.createdBy));
  return facts.map((fact) => {
    const dataset = deps.registry.dataset(fact.dataset);
    const batch = batches.get(fact.batchId);
    return {
      id: fact.id, dataset: fact.dataset, title: dataset?.collector.title ?? { zh: fact.dataset }, unitId: fact.unitId, unitName: units.get(fact.unitId) ?? fact.unitId, date: fact.date, current: fact.current,
      cells: dataset ? cellsOf(dataset.collector, fact.row, masks) : [],
      batch: { id: fact.batchId, source: batch?.source ?? '', transport: batch?.transport ?? '', at: (batch?.storedAt ?? batch?.createdAt ?? new Date(0)).toISOString(), by: batch ? nameOf(batch.createdBy) : '', rowNumber: fact.rowNumber },
    };
  });
};
