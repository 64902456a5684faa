import path from 'node:path';
import { evidenceUploadRepository } from '@siheng/db';
import { findAssessedUnit, findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import type { EvidenceKind } from './evidence-kinds.ts';
import { removeAbandonedUploads } from './remove-abandoned.ts';

export type OpenEvidenceUpload = { readonly actor: Actor; readonly assessmentId: string; readonly unitId: string; readonly fileName: string; readonly title?: string | undefined; readonly kind: EvidenceKind; readonly size: number };

export const evidenceTooLarge = (deps: Pick<Deps, 'evidence'>, name: string): AppError => new AppError('evidence_too_large', { name, limitMb: Math.floor(deps.evidence.limitBytes / 1024 / 1024) });

/** Announces a file for a unit: its pieces are taken from this person only. */
export const openEvidenceUpload = async (deps: Deps, { actor, assessmentId, unitId, kind, size, ...input }: OpenEvidenceUpload): Promise<{ readonly uploadId: string }> => {
  const { assessment } = await findAssessment(deps, actor, assessmentId);
  const unit = await findAssessedUnit(deps, assessment, unitId);
  requireDuty(actor, 'evidence.add', { path: unit.path });
  const fileName = path.basename(input.fileName.replaceAll('\\', '/')).trim();
  if (fileName === '') throw new AppError('upload_name_missing');
  if (size > deps.evidence.limitBytes) throw evidenceTooLarge(deps, fileName);
  if (size < 1) throw new AppError('evidence_empty', { name: fileName });
  await removeAbandonedUploads(deps);
  const id = deps.newId();
  const title = input.title?.trim() || path.basename(fileName, path.extname(fileName));
  await evidenceUploadRepository(deps.db.prisma).create({ id, orgId: assessment.orgId, unitId: unit.id, ownerId: actor.userId, fileName, title, kind, size, state: 'open', evidenceId: null, openedAt: deps.clock() });
  return { uploadId: id };
};
