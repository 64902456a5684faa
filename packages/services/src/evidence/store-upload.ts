import fs from 'node:fs/promises';
import { type EvidenceRow, evidenceRepository, type EvidenceUploadRow, evidenceUploadRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { contentType, nameOfContent } from './content-type.ts';
import { type DescribedEvidence, describeEvidence } from './describe-evidence.ts';
import { evidenceUploadPath, hashOfFile, keepFile, removeUploadFiles, takenPath } from './evidence-store.ts';
import { findEvidenceUpload } from './find-upload.ts';
import { scanFile } from './scan-file.ts';
import { makeThumbnail } from './thumbnail.ts';

/** The whole file, where nobody can go on writing into it. */
const takeFile = async (deps: Deps, upload: EvidenceUploadRow): Promise<string> => {
  const [from, taken] = [evidenceUploadPath(deps, upload.id), takenPath(deps, upload.id)];
  const received = (await fs.stat(from).catch(() => null))?.size;
  if (received === upload.size) await fs.rename(from, taken).catch(() => undefined);
  const size = (await fs.stat(taken).catch(() => null))?.size;
  if (size !== upload.size) throw new AppError('evidence_incomplete', { name: upload.fileName, received: received ?? 0, size: upload.size });
  return taken;
};

/** Looks into the file; what is refused for good is deleted. */
const checkFile = async (deps: Deps, actor: Actor, upload: EvidenceUploadRow, file: string) => {
  try {
    const type = await contentType(file, upload.fileName);
    await scanFile(deps.evidence.scan, file, upload.fileName);
    return type;
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'evidence_not_scanned') throw error;
    await audited(deps, actor, async (tx) => {
      await evidenceUploadRepository(tx).finish(upload.id, { state: 'refused' });
      return { result: null, entry: { action: 'refuse-evidence', subject: `unit ${upload.unitId}`, data: { upload: upload.id, code: error.code, found: error.data['found'] } } };
    });
    await removeUploadFiles(deps, upload.id);
    throw error;
  }
};

const known = async (deps: Deps, upload: EvidenceUploadRow): Promise<EvidenceRow | null> => (upload.evidenceId === null ? null : evidenceRepository(deps.db.prisma).findById(upload.evidenceId));

/**
 * Makes evidence of a file that has come completely: looks into it, keeps its content once, and notes it for the unit.
 * Asked again it answers the same piece; content that the unit has already is not kept a second time.
 */
export const storeEvidenceUpload = async (deps: Deps, { actor, uploadId }: { readonly actor: Actor; readonly uploadId: string }): Promise<DescribedEvidence & { readonly isKnown: boolean }> => {
  const upload = await findEvidenceUpload(deps, { actor, id: uploadId });
  const before = await known(deps, upload);
  if (before) return { ...describeEvidence(before), isKnown: true };
  const file = await takeFile(deps, upload);
  const type = await checkFile(deps, actor, upload, file);
  const sha256 = await hashOfFile(file);
  await keepFile(deps, file, sha256);
  const hasThumbnail = await makeThumbnail(deps, sha256, type.mediaType);
  const stored = await audited(deps, actor, async (tx) => {
    const evidences = evidenceRepository(tx);
    const same = await evidences.findByContent(upload.unitId, sha256);
    const mine: EvidenceRow = { id: upload.id, orgId: upload.orgId, unitId: upload.unitId, title: upload.title, kind: upload.kind, fileName: nameOfContent(upload.fileName, type), mediaType: type.mediaType, size: upload.size, sha256, hasThumbnail, createdBy: actor.userId, createdAt: deps.clock() };
    const evidence = same ?? mine;
    const isFirst = await evidenceUploadRepository(tx).finish(upload.id, { state: 'stored', evidenceId: evidence.id });
    if (isFirst && same === null) await evidences.create(mine, []);
    return { result: { evidence, isKnown: same !== null }, entry: { action: 'add-evidence', subject: `evidence ${evidence.id}`, data: { unit: upload.unitId, sha256, size: upload.size, mediaType: type.mediaType, kind: upload.kind, known: same !== null } } };
  });
  await removeUploadFiles(deps, upload.id);
  return { ...describeEvidence(stored.evidence), isKnown: stored.isKnown };
};
