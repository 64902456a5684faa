import { randomBytes, scrypt } from 'node:crypto';
import { ContainerError } from './container-error.ts';

// 8 bytes name, 1 byte format, 1 byte protection; where it is sealed: 1 byte log2 of the cost, 16 bytes salt, 7 bytes nonce.
const name = Buffer.from('SIHENGBK', 'latin1');
const format = 1;
const [plain, sealed] = [0, 1];
const [saltBytes, nonceBytes] = [16, 7];
const costs = { least: 14, own: 17, most: 20 } as const;

/** Bytes of the longest head. */
export const headBytes = name.length + 2 + 1 + saltBytes + nonceBytes;
const plainBytes = name.length + 2;

/** The start of a container; `seal` where a passphrase protects it. All of it is authenticated with every sealed part. */
export type Head = { readonly bytes: Buffer; readonly seal: { readonly cost: number; readonly salt: Buffer; readonly nonce: Buffer } | null };

export const newHead = (isSealed: boolean): Head => {
  const start = Buffer.concat([name, Buffer.of(format, isSealed ? sealed : plain)]);
  if (!isSealed) return { bytes: start, seal: null };
  const [salt, nonce] = [randomBytes(saltBytes), randomBytes(nonceBytes)];
  return { bytes: Buffer.concat([start, Buffer.of(costs.own), salt, nonce]), seal: { cost: costs.own, salt, nonce } };
};

/** Reads the head from the first bytes of a file. */
export const readHead = (bytes: Buffer): Head => {
  if (!bytes.subarray(0, name.length).equals(name)) throw new ContainerError('not-a-container', 'head');
  if (bytes[name.length] !== format) throw new ContainerError('newer-format', `format ${bytes[name.length] ?? '?'}`);
  const protection = bytes[name.length + 1];
  if (protection === plain) return { bytes: bytes.subarray(0, plainBytes), seal: null };
  const cost = bytes[plainBytes] ?? 0;
  if (protection !== sealed || bytes.length < headBytes || cost < costs.least || cost > costs.most) throw new ContainerError('damaged', 'head');
  const salt = bytes.subarray(plainBytes + 1, plainBytes + 1 + saltBytes);
  return { bytes: bytes.subarray(0, headBytes), seal: { cost, salt, nonce: bytes.subarray(plainBytes + 1 + saltBytes, headBytes) } };
};

const [blockSize, keyBytes] = [8, 32];

/** The key of a passphrase: scrypt with r = 8, p = 1. */
export const keyOf = ({ cost, salt }: { readonly cost: number; readonly salt: Buffer }, passphrase: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, keyBytes, { cost: 2 ** cost, blockSize, parallelization: 1, maxmem: 2 ** (cost + 11) }, (error, key) => (error ? reject(error) : resolve(key)));
  });
