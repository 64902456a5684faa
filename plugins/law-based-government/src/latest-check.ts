/** The check that stands: the last of the period, and of one day the one with the last number. */
export const latestCheck = <C extends { readonly checkedOn: string; readonly checkNo: string }>(checks: readonly C[]): C | undefined =>
  checks.toSorted((a, b) => (`${a.checkedOn} ${a.checkNo}` < `${b.checkedOn} ${b.checkNo}` ? -1 : 1)).at(-1);
