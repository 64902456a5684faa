import type { PreviousUpload, Upload } from 'tus-js-client';
import { UploadRefused } from '../../api/upload.ts';
import { api } from '../../api/trpc.ts';
import type { Evidence, EvidenceKind } from './evidence-data.ts';

export type SendEvidence = { readonly file: File; readonly assessmentId: string; readonly unitId: string; readonly kind: EvidenceKind; readonly onProgress: (share: number) => void };

const endpoint = '/files/evidence-uploads';
/** A broken line costs at most this much. */
const pieceBytes = 2 * 1024 * 1024;

const said = (body: string | undefined): UploadRefused | null => {
  try {
    const read: unknown = JSON.parse(body ?? '');
    return typeof read === 'object' && read !== null && 'zh' in read && 'en' in read ? new UploadRefused({ zh: String(read.zh), en: String(read.en) }) : null;
  } catch {
    return null;
  }
};

const broken = { zh: '上传中断，请检查网络后点“继续”，已传部分不会丢失。', en: 'The upload broke off. Check the network and go on; what has arrived is kept.' };

type Sender = typeof import('tus-js-client');

const sendPieces = ({ Upload: TusUpload, DetailedError }: Sender, { file, unitId, onProgress }: SendEvidence, uploadId: string, previous: PreviousUpload | null): Promise<void> =>
  new Promise((resolve, reject) => {
    const upload: Upload = new TusUpload(file, {
      endpoint, chunkSize: pieceBytes, retryDelays: [0, 1000, 3000, 5000, 10_000], removeFingerprintOnSuccess: true, metadata: { uploadId, unitId },
      // A refusal is final; only a broken line is tried again.
      onShouldRetry: (error) => { const status = error.originalResponse?.getStatus() ?? 0; return status === 0 || status >= 500 || status === 409 || status === 423; },
      onProgress: (sent, total) => onProgress(total === 0 ? 0 : sent / total),
      onSuccess: () => resolve(),
      onError: (error) => reject((error instanceof DetailedError ? said(error.originalResponse?.getBody()) : null) ?? new UploadRefused(broken)),
    });
    if (previous !== null) upload.resumeFromPreviousUpload(previous);
    upload.start();
  });

/** An upload of the same file for the same unit that was broken off earlier, on this device. */
const findPrevious = async ({ Upload: TusUpload }: Sender, { file, unitId }: SendEvidence): Promise<PreviousUpload | null> =>
  (await new TusUpload(file, { endpoint }).findPreviousUploads()).find((one) => one.metadata['unitId'] === unitId && one.metadata['uploadId'] !== undefined) ?? null;

/** Sends a file in pieces and makes evidence of it; a file that was broken off goes on where it stopped. */
export async function sendEvidence(input: SendEvidence): Promise<Evidence & { readonly isKnown: boolean }> {
  const tus = await import('tus-js-client');
  const previous = await findPrevious(tus, input);
  if (previous !== null) {
    const uploadId = previous.metadata['uploadId'] ?? '';
    const isSent = await sendPieces(tus, input, uploadId, previous).then(() => true, () => false);
    if (isSent) return api.evidence.storeUpload.mutate({ uploadId });
  }
  const { file, assessmentId, unitId, kind } = input;
  const { uploadId } = await api.evidence.openUpload.mutate({ assessmentId, unitId, fileName: file.name, kind, size: file.size });
  await sendPieces(tus, input, uploadId, null);
  return api.evidence.storeUpload.mutate({ uploadId });
}
