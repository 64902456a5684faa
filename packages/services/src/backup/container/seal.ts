import { createCipheriv, createDecipheriv } from 'node:crypto';
import { ContainerError } from './container-error.ts';
import { type Head, keyOf } from './head.ts';

const partBytes = 64 * 1024;
const tagBytes = 16;
const algorithm = 'aes-256-gcm';

type Bytes = AsyncIterable<Buffer>;

/** Seven bytes of the container, the number of the part, and whether it is the last: parts cannot be swapped, repeated or cut off. */
const nonceOf = (prefix: Buffer, part: number, isLast: boolean): Buffer => {
  const counter = Buffer.alloc(5);
  counter.writeUInt32BE(part, 0);
  counter[4] = isLast ? 1 : 0;
  return Buffer.concat([prefix, counter]);
};

/** Parts of exactly `size` bytes and at last what is left (maybe nothing), each with whether it is the last. */
async function* parts(source: Bytes, size: number): AsyncGenerator<{ readonly bytes: Buffer; readonly isLast: boolean }> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const chunk of source) {
    waiting.push(chunk);
    length += chunk.length;
    if (length <= size) continue;
    const all = Buffer.concat(waiting);
    let from = 0;
    for (; all.length - from > size; from += size) yield { bytes: all.subarray(from, from + size), isLast: false };
    waiting = [all.subarray(from)];
    length = all.length - from;
  }
  yield { bytes: Buffer.concat(waiting), isLast: true };
}

/** Encrypts a stream part by part under a passphrase. */
export const sealing = (head: Head, passphrase: string) => async function* seal(source: Bytes): AsyncGenerator<Buffer> {
  if (head.seal === null) throw new Error('this container is not sealed');
  const key = await keyOf(head.seal, passphrase);
  let part = 0;
  for await (const { bytes, isLast } of parts(source, partBytes)) {
    const cipher = createCipheriv(algorithm, key, nonceOf(head.seal.nonce, part, isLast)).setAAD(head.bytes);
    part += 1;
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }
};

/** Decrypts what `sealing` made; a part that was changed, moved or cut off is refused. */
export const unsealing = (head: Head, passphrase: string) => async function* unseal(source: Bytes): AsyncGenerator<Buffer> {
  if (head.seal === null) throw new Error('this container is not sealed');
  const key = await keyOf(head.seal, passphrase);
  let part = 0;
  for await (const { bytes, isLast } of parts(source, partBytes + tagBytes)) {
    if (bytes.length < tagBytes) throw new ContainerError('damaged', `part ${part + 1}`);
    const decipher = createDecipheriv(algorithm, key, nonceOf(head.seal.nonce, part, isLast)).setAAD(head.bytes).setAuthTag(bytes.subarray(bytes.length - tagBytes));
    const content = decipher.update(bytes.subarray(0, bytes.length - tagBytes));
    try {
      decipher.final();
    } catch (error) {
      // The first part tells a wrong passphrase; later ones were opened by the right one.
      throw new ContainerError(part === 0 ? 'passphrase-wrong' : 'damaged', `part ${part + 1}`, { cause: error });
    }
    part += 1;
    yield content;
  }
};
