import type { Period } from '@siheng/plugin-sdk';

/** Who is still in post at the end of the period, or at asOf while it runs. */
export const inPost = <S extends { readonly leftOn: string | null }>(staff: readonly S[], { period, asOf }: { readonly period: Period; readonly asOf: string }): readonly S[] => {
  const at = asOf < period.to ? asOf : period.to;
  return staff.filter(({ leftOn }) => leftOn === null || leftOn > at);
};
