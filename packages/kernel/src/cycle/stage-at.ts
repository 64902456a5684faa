import type { SchemeCycle } from '../scheme/cycle-format.ts';

/** The stage of the year on a date (both days inclusive), or null outside all of them: 动员部署阶段(2020年6月). */
export const stageAt = (cycle: SchemeCycle | undefined, date: string): string | null => (cycle?.stages ?? []).find(({ from, to }) => from <= date && date <= to)?.id ?? null;
