import type { Period } from '@siheng/plugin-sdk';

/** Number of the i-th made-up dispute of a unit in a year, in the form of a 案号. */
export const caseNumber = (unit: string, period: Period, index: number): string => `（${period.from.slice(0, 4)}）${unit}调字第${String(index + 1).padStart(4, '0')}号`;
