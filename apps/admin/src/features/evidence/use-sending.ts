import { useEffect, useRef, useState } from 'react';
import { UploadRefused } from '../../api/upload.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { type Evidence, type EvidenceKind, kindOfFile, refreshEvidence } from './evidence-data.ts';
import { sendEvidence } from './send-evidence.ts';

/** A file on its way; `error`: why it stopped. */
export type Sending = { readonly key: number; readonly file: File; readonly share: number; readonly error: unknown };

/** A file from the clipboard or the camera has no telling name. */
const named = (file: File, at: Date): File => (/^(image|blob|untitled)?\.\w+$|^image\.(png|jpe?g)$/i.test(file.name) ? new File([file], `${at.toLocaleDateString('sv')} ${at.toLocaleTimeString('sv').replaceAll(':', '')}.${file.name.split('.').pop() ?? 'png'}`, { type: file.type, lastModified: file.lastModified }) : file);

/** Sends several files at once, each with its progress; what failed may be tried again. */
export function useSending(unitId: string, kind: EvidenceKind | null, onStored: (piece: Evidence) => void) {
  const { id: assessmentId } = useAssessment();
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const keys = useRef(0);
  // A file arrives long after it was chosen: who is told is the form as it is then.
  const stored = useRef(onStored);
  useEffect(() => { stored.current = onStored; });
  const change = (key: number, how: Partial<Sending>): void => setSendings((all) => all.map((one) => (one.key === key ? { ...one, ...how } : one)));
  const drop = (key: number): void => setSendings((all) => all.filter((one) => one.key !== key));
  const run = async (key: number, file: File): Promise<void> => {
    change(key, { error: null });
    try {
      const piece = await sendEvidence({ file, assessmentId, unitId, kind: kind ?? kindOfFile(file), onProgress: (share) => change(key, { share }) });
      drop(key);
      stored.current(piece);
      void refreshEvidence();
    } catch (error) {
      change(key, { error: error ?? new UploadRefused({ zh: '上传失败。', en: 'The upload failed.' }) });
    }
  };
  const send = (files: readonly File[]): void => {
    for (const file of files) {
      keys.current += 1;
      const [key, sent] = [keys.current, named(file, new Date())];
      setSendings((all) => [...all, { key, file: sent, share: 0, error: null }]);
      void run(key, sent);
    }
  };
  return { sendings, send, drop, retry: (sending: Sending) => void run(sending.key, sending.file) };
}
