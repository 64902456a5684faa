import { factIds, type MetricAnswer, notApplicable, ratio } from '@siheng/plugin-sdk';

/** Persons who passed ÷ persons examined; who sits twice and passes once has passed. */
export const passRatio = (sittings: readonly { readonly factId: string; readonly staffNo: string; readonly passed: boolean }[]): MetricAnswer => {
  const examined = new Set(sittings.map(({ staffNo }) => staffNo));
  if (examined.size === 0) return notApplicable('nobody was examined in this period');
  const passed = new Set(sittings.filter((sitting) => sitting.passed).map(({ staffNo }) => staffNo));
  return ratio(passed.size, examined.size, factIds(sittings.filter(({ staffNo }) => !passed.has(staffNo))));
};
