import { type EvidenceUploadRow, evidenceUploadRepository } from '@siheng/db';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';

/** The announced file that this person may go on sending. */
export const findEvidenceUpload = async (deps: Deps, { actor, id }: { readonly actor: Actor; readonly id: string }): Promise<EvidenceUploadRow> => {
  const upload = z.uuid().safeParse(id).success ? await evidenceUploadRepository(deps.db.prisma).findById(id) : null;
  const isOld = upload !== null && deps.clock().getTime() - upload.openedAt.getTime() > deps.evidence.keepHours * 3_600_000;
  if (upload === null || upload.ownerId !== actor.userId || isOld || upload.state === 'refused') throw new AppError('evidence_upload_refused', { id });
  return upload;
};
