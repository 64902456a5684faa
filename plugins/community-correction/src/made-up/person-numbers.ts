/** Number of the i-th made-up person of a unit; the same person has the same number in every dataset. */
export const personNumber = (unit: string, kind: '释' | '矫' | '戒', index: number): string => `${unit}-${kind}${String(index + 1).padStart(3, '0')}`;
