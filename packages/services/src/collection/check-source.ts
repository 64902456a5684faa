import type { Collector } from '@siheng/plugin-sdk';
import { describeFields } from '@siheng/plugin-sdk/registry';
import { AppError } from '../errors/app-error.ts';
import type { PullSettings } from './pull-settings.ts';

const twice = (values: readonly string[]): string | undefined => values.find((value, index) => values.indexOf(value) !== index);

/** Refuses settings that could never collect a row of the dataset. */
export const checkSource = (collector: Collector, { fields, unitFrom }: PullSettings, unitId: string | null): void => {
  const described = describeFields(collector);
  const unknown = fields.find(({ field }) => !described.has(field));
  if (unknown) throw new AppError('pull_field_unknown', { field: unknown.field });
  const double = twice(fields.map((one) => one.field)) ?? twice([...fields.map((one) => one.from), ...(unitFrom === null ? [] : [unitFrom])]);
  if (double !== undefined) throw new AppError('pull_field_twice', { field: double });
  const missing = [...described.values()].filter((field) => field.required && !fields.some((one) => one.field === field.name));
  if (missing.length > 0) throw new AppError('pull_field_missing', { fields: missing.map((field) => field.label.zh) });
  if ((unitFrom === null) === (unitId === null)) throw new AppError('pull_unit_missing');
};
