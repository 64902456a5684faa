import { createHash } from 'node:crypto';
import { canonicalJson } from '../schemes/canonical-json.ts';

/** SHA-256 over the canonical JSON of the parts, one line each: equal parts, equal hash. */
export const hashOf = (parts: Iterable<unknown>): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(canonicalJson(part)).update('\n');
  return hash.digest('hex');
};

/** Of what a run is computed from: the scheme version and the frozen inputs of all units, in their order. */
export const inputHashOf = (schemeHash: string, inputs: readonly unknown[]): string => hashOf([schemeHash, ...inputs]);
