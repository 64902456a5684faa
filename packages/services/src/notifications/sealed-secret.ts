import type { Deps } from '../deps.ts';
import { openCredential, sealCredential } from '../collection/credential.ts';

export type SecretOf = 'smtp' | 'webhook';

const keyOf = (orgId: string, of: SecretOf): string => `notifications ${of} ${orgId}`;

/** A secret of the channels, sealed with the key file of the data folder: a copy of the database opens nothing. */
export const sealSecret = (deps: Pick<Deps, 'dataDir'>, orgId: string, of: SecretOf, secret: string): Uint8Array<ArrayBuffer> => sealCredential(deps, keyOf(orgId, of), { kind: 'bearer', token: secret });

export const openSecret = (deps: Pick<Deps, 'dataDir'>, orgId: string, of: SecretOf, sealed: Uint8Array | null): string => {
  if (sealed === null) return '';
  const opened = openCredential(deps, keyOf(orgId, of), sealed);
  return opened.kind === 'bearer' ? opened.token : '';
};
