import type { RegisteredForm } from '@siheng/plugin-sdk/registry';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';

export const describeForm = (deps: Deps, { id, plugin, form, dataset }: RegisteredForm) => ({
  id, title: form.title, dataset, datasetTitle: deps.registry.dataset(dataset)?.collector.title ?? form.stores.title, pluginId: plugin.id, cadence: form.cadence,
});

export const findForm = (deps: Deps, id: string): RegisteredForm => {
  const form = deps.registry.form(id);
  if (!form) throw new AppError('form_unknown', { form: id });
  return form;
};
