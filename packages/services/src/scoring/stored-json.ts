import { deflateRawSync, inflateRawSync } from 'node:zlib';

const version = 1;

/** A value as the database keeps it: one version byte, then its deflated JSON. */
export const packJson = (value: unknown): Uint8Array => Buffer.concat([Buffer.of(version), deflateRawSync(JSON.stringify(value), { level: 6 })]);

/** What `packJson` wrote. */
export const unpackJson = (bytes: Uint8Array): unknown => {
  if (bytes[0] !== version) throw new Error(`stored with format ${bytes[0]}; this version of the software reads format ${version}`);
  return JSON.parse(inflateRawSync(bytes.subarray(1)).toString('utf8'));
};
