import type { UnitScore } from '@siheng/kernel';
import type { StoredInput } from '../../scoring/stored-score.ts';

/** A unit of a run: what its score was computed from, and the score as it was published. */
export type FrozenUnit = { readonly unit: string; readonly name: string | null; readonly input: StoredInput; readonly score: UnitScore };

/** What a bundle says of the run. */
export type FrozenHead = {
  readonly software: string;
  readonly assessment: { readonly id: string; readonly title: string; readonly from: string; readonly to: string; readonly asOf: string };
  readonly run: { readonly id: string; readonly number: number; readonly startedAt: string; readonly schemeHash: string; readonly inputHash: string; readonly resultHash: string };
};

/** A published result with everything that it was computed from. */
export type FrozenRun = FrozenHead & { readonly scheme: unknown; readonly units: readonly FrozenUnit[] };
