import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';

const text = z.string().min(1).max(4000).regex(/^[\x20-\x7e]+$/, 'write printable ASCII only');

/** How a source knows us. */
export const credentialSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bearer'), token: text }),
  z.strictObject({ kind: z.literal('basic'), username: z.string().min(1).max(200).regex(/^[^:]+$/), password: z.string().max(1000) }),
  z.strictObject({ kind: z.literal('header'), name: z.string().regex(/^[A-Za-z0-9-]{1,100}$/).refine((name) => !/^(host|content-length|connection|transfer-encoding|cookie)$/i.test(name), 'this header is not for credentials'), value: text }),
]);

export type Credential = z.output<typeof credentialSchema>;

export const credentialHeaders = (credential: Credential | null): Readonly<Record<string, string>> => {
  if (credential === null) return {};
  if (credential.kind === 'bearer') return { authorization: `Bearer ${credential.token}` };
  if (credential.kind === 'basic') return { authorization: `Basic ${Buffer.from(`${credential.username}:${credential.password}`).toString('base64')}` };
  return { [credential.name]: credential.value };
};

const keyBytes = 32;
const keyPath = ({ dataDir }: Pick<Deps, 'dataDir'>): string => path.join(dataDir, 'credentials.key');

/** Made when the first credential is kept; readable by its owner only, and not in the database: a copy of the database opens nothing. */
const madeKey = (deps: Pick<Deps, 'dataDir'>): Buffer => {
  fs.mkdirSync(deps.dataDir, { recursive: true });
  try {
    fs.writeFileSync(keyPath(deps), randomBytes(keyBytes).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readKey(deps);
};

const readKey = (deps: Pick<Deps, 'dataDir'>): Buffer => {
  const key = fs.existsSync(keyPath(deps)) ? Buffer.from(fs.readFileSync(keyPath(deps), 'utf8').trim(), 'hex') : null;
  if (key?.length !== keyBytes) throw new AppError('credential_unreadable');
  return key;
};

const version = 1;
const [ivBytes, tagBytes] = [12, 16];

/** Version byte, nonce, tag, then AES-256-GCM of the JSON; bound to its source, so that it opens for no other. */
export const sealCredential = (deps: Pick<Deps, 'dataDir'>, sourceId: string, credential: Credential): Uint8Array<ArrayBuffer> => {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', madeKey(deps), iv).setAAD(Buffer.from(sourceId));
  const content = Buffer.concat([cipher.update(JSON.stringify(credential), 'utf8'), cipher.final()]);
  return Uint8Array.from(Buffer.concat([Buffer.from([version]), iv, cipher.getAuthTag(), content]));
};

export const openCredential = (deps: Pick<Deps, 'dataDir'>, sourceId: string, sealed: Uint8Array): Credential => {
  const key = readKey(deps);
  try {
    const bytes = Buffer.from(sealed);
    if (bytes[0] !== version) throw new Error('unknown version');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + ivBytes)).setAAD(Buffer.from(sourceId)).setAuthTag(bytes.subarray(1 + ivBytes, 1 + ivBytes + tagBytes));
    return credentialSchema.parse(JSON.parse(Buffer.concat([decipher.update(bytes.subarray(1 + ivBytes + tagBytes)), decipher.final()]).toString('utf8')));
  } catch (cause) {
    throw new AppError('credential_unreadable', {}, { cause });
  }
};
