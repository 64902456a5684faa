import type { Collector } from '@siheng/plugin-sdk';
import { describeFields } from '@siheng/plugin-sdk/registry';

/** The columns of a dataset for a page. */
export const fieldsOf = (collector: Collector) =>
  [...describeFields(collector).values()].map((field) => ({
    name: field.name, label: field.label, type: field.type, required: field.required, personal: field.personal, aliases: (collector.columns[field.name] ?? []).slice(1),
    values: field.choices.map(({ value, spellings }) => ({ value, label: spellings[0] ?? value })),
  }));
