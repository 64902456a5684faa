import { hash } from 'node:crypto';
import type { StagedFact } from '@siheng/db';

/** The keys of a file so far. A record that comes again is a duplicate; with other contents it is a contradiction. */
export const seenKeys = () => {
  const seen = new Map<string, { readonly row: number | null; readonly digest: string }>();
  return {
    see: (fact: Pick<StagedFact, 'unitId' | 'naturalKey' | 'rowNumber' | 'row'>): { readonly is: 'first' | 'same' } | { readonly is: 'contradiction'; readonly row: number | null } => {
      const key = `${fact.unitId} ${fact.naturalKey}`;
      const digest = hash('sha1', JSON.stringify(fact.row), 'base64');
      const earlier = seen.get(key);
      if (!earlier) {
        seen.set(key, { row: fact.rowNumber, digest });
        return { is: 'first' };
      }
      return earlier.digest === digest ? { is: 'same' } : { is: 'contradiction', row: earlier.row };
    },
  };
};
