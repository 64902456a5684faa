import { orgRepository } from '@siheng/db';
import { type CatalogueMeasure, measureCatalogue } from '@siheng/schemes';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { platformPrefix } from '../judgements/platform-measure.ts';
import type { Actor } from '../policy/actor.ts';
import { measureName, datasetName, type Said } from '../schemes/measure-names.ts';
import { findManagedUnit } from '../units/find-managed-unit.ts';

/** A measure that a rule may read, as an author chooses it. */
export type OfferedMeasure = {
  readonly id: string;
  readonly title: Said;
  readonly unit: string;
  /** Where its value comes from: a metric of a plugin, points that people judge, or a value that people enter. */
  readonly source: 'metric' | 'judgement' | 'platform';
  readonly plugin: Said | null;
  readonly isEnabled: boolean;
  /** What it is measured from: the titles of the datasets. */
  readonly datasets: readonly Said[];
  /** How it follows from the records, in the words of the catalogue; "" where there are none. */
  readonly about: string;
  /** What a county may tune, as JSON Schema; null where there is nothing. */
  readonly params: Readonly<Record<string, unknown>> | null;
};

const both = (text: { readonly zh: string; readonly en?: string | undefined }): Said => ({ zh: text.zh, en: text.en ?? text.zh });

const paramsOf = (schema: z.ZodObject): Readonly<Record<string, unknown>> | null =>
  Object.keys(schema.shape).length === 0 ? null : (z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as Readonly<Record<string, unknown>>);

const enteredOf = ({ id, unit, kind, from, zh, en }: CatalogueMeasure): OfferedMeasure => ({
  id, title: { zh, en }, unit: unit === 'bool' ? 'yes-no' : unit.startsWith('points') ? 'points' : unit, source: kind === 'judged' ? 'judgement' : 'platform', plugin: null, isEnabled: true, datasets: [], about: from, params: null,
});

/** Everything that a rule of the organisation's scheme may read: metrics of all installed plugins, with whether they are enabled, and what people judge or enter. */
export const listMeasures = async (deps: Deps, input: { readonly actor: Actor; readonly orgId: string }): Promise<{ readonly rows: readonly OfferedMeasure[]; readonly total: number }> => {
  const org = await findManagedUnit(deps, input.actor, input.orgId, 'schemes.draft');
  const enabled = new Set((await orgRepository(deps.db.prisma).findEnabledPlugins(org.id)).map(({ pluginId }) => pluginId));
  const catalogue = new Map(measureCatalogue().map((measure) => [measure.id, measure]));
  const metrics = deps.registry.metrics().map(({ id, plugin, metric, needs }): OfferedMeasure => ({
    id, title: measureName(deps, id), unit: metric.unit, source: 'metric', plugin: both(plugin.title), isEnabled: enabled.has(plugin.id),
    datasets: [...new Set(Object.values(needs))].map((dataset) => datasetName(deps, dataset)), about: catalogue.get(id)?.from ?? '', params: paramsOf(metric.params),
  }));
  const seen = new Set(metrics.map(({ id }) => id));
  const entered = measureCatalogue().filter(({ id, kind }) => (kind === 'judged' || id.startsWith(platformPrefix)) && !seen.has(id) && seen.add(id)).map(enteredOf);
  return { rows: [...metrics, ...entered], total: metrics.length + entered.length };
};
