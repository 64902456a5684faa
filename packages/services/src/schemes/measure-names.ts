import type { Scheme } from '@siheng/kernel';
import { measureCatalogue } from '@siheng/schemes';
import type { Deps } from '../deps.ts';

export type Said = { readonly zh: string; readonly en: string };

const both = (text: { readonly zh: string; readonly en?: string | undefined }): Said => ({ zh: text.zh, en: text.en ?? text.zh });

/** What people call a measure: the title of its metric, else that of the scheme's own measures, else the catalogue of judged and platform measures, else its id. */
export const measureName = (deps: Pick<Deps, 'registry'>, id: string, scheme?: Pick<Scheme, 'measures'>): Said => {
  const metric = deps.registry.metric(id);
  if (metric) return both(metric.metric.title);
  const own = scheme?.measures?.find((measure) => measure.id === id);
  if (own) return both(own.title);
  return both(measureCatalogue().find((measure) => measure.id === id) ?? { zh: id });
};

/** What people call a dataset. */
export const datasetName = (deps: Pick<Deps, 'registry'>, id: string): Said => {
  const dataset = deps.registry.dataset(id);
  return dataset ? both(dataset.collector.title) : { zh: id, en: id };
};

/** What has to come before a missing measure is known: a dataset to report, a judgement to give, a plugin to enable. */
export const needName = (deps: Pick<Deps, 'registry'>, need: string, scheme?: Pick<Scheme, 'measures'>): Said => (deps.registry.dataset(need) ? datasetName(deps, need) : measureName(deps, need, scheme));
