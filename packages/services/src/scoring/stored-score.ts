import type { UnitInput, UnitScore } from '@siheng/kernel';
import { packJson, unpackJson } from './stored-json.ts';

export const packScore = (score: UnitScore): Uint8Array => packJson(score);
export const packInput = (input: UnitInput): Uint8Array => packJson(input);

// Written by packScore and packInput only, and checked by their version byte.
export const unpackScore = (bytes: Uint8Array): UnitScore => unpackJson(bytes) as UnitScore;
export const unpackInput = (bytes: Uint8Array): UnitInput => unpackJson(bytes) as UnitInput;
