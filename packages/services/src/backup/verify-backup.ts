import { readContainer, wholeContent } from './container/read-container.ts';
import { ContainerError } from './container/container-error.ts';
import { readingBackup } from './backup-error.ts';
import { type Closing, closingSchema, type Manifest, manifestSchema } from './manifest.ts';

export type VerifyBackup = { readonly file: string; readonly passphrase: string | null; /** Bytes of the file that were read. */ readonly progress?: (bytes: number) => void };

export type VerifiedBackup = { readonly manifest: Manifest; readonly closing: Closing };

/** Reads a backup to its end and compares every checksum; touches nothing. */
export const verifyBackup = ({ file, ...options }: VerifyBackup): Promise<VerifiedBackup> =>
  readingBackup(file, async () => {
    let manifest: Manifest | null = null;
    let closing: Closing | null = null;
    for await (const { header, content } of readContainer(file, options)) {
      if (header.kind === 'manifest' || header.kind === 'end') {
        const schema = header.kind === 'manifest' ? manifestSchema : closingSchema;
        const read = schema.safeParse(JSON.parse((await wholeContent(content)).toString('utf8')));
        if (!read.success) throw new ContainerError('damaged', header.kind, { cause: read.error });
        if ('format' in read.data) manifest = read.data;
        else closing = read.data;
      } else for await (const _block of content);
    }
    if (manifest === null || closing === null) throw new ContainerError('damaged', 'manifest');
    return { manifest, closing };
  });
