import { measureCatalogue } from '@siheng/schemes';
import type { Registry } from '@siheng/plugin-sdk/registry';
import { platformPrefix } from '../judgements/platform-measure.ts';

/** What a rule may read: metrics of the plugins, and what people judge or enter. */
export const knownMeasures = (registry: Registry): readonly string[] => [
  ...registry.metrics().map((metric) => metric.id),
  ...measureCatalogue().filter((measure) => measure.kind === 'judged' || measure.id.startsWith(platformPrefix)).map((measure) => measure.id),
];
