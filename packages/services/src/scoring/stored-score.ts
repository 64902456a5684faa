import type { UnitInput, UnitScore } from '@siheng/kernel';
import type { RunDeduction } from '../superior-deductions/run-deduction.ts';
import { packJson, unpackJson } from './stored-json.ts';

/** What was known of a unit when a run began; deductions of superior authorities stand beside the measurements, those that name the unit only. */
export type StoredInput = UnitInput & { readonly superiorDeductions?: readonly RunDeduction[] };

export const packScore = (score: UnitScore): Uint8Array => packJson(score);
export const packInput = (input: StoredInput): Uint8Array => packJson(input);

// Written by packScore and packInput only, and checked by their version byte.
export const unpackScore = (bytes: Uint8Array): UnitScore => unpackJson(bytes) as UnitScore;
export const unpackInput = (bytes: Uint8Array): StoredInput => unpackJson(bytes) as StoredInput;
