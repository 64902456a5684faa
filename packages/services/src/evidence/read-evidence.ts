import fs from 'node:fs';
import { type EvidenceRow, evidenceRepository, orgRepository } from '@siheng/db';
import { notePlace } from '../audit/request-origin.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { evidencePath, thumbnailPath } from './evidence-store.ts';

export type EvidenceContent = { readonly fileName: string; readonly mediaType: string; readonly size: number; readonly content: fs.ReadStream };

/**
 * The piece, if this person may see the unit's records. A guessed id and a piece out of reach are refused alike:
 * the answer does not tell which ids there are.
 */
export const findReadableEvidence = async (deps: Deps, { actor, id }: { readonly actor: Actor; readonly id: string }): Promise<EvidenceRow> => {
  const evidence = await evidenceRepository(deps.db.prisma).findById(id);
  const unit = evidence && (await orgRepository(deps.db.prisma).findById(evidence.unitId));
  if (unit) notePlace(unit.path);
  if (evidence && unit && mayDo(actor, 'evidence.read', { path: unit.path })) return evidence;
  throw new AppError('evidence_foreign');
};

const opened = (evidence: EvidenceRow, file: string, mediaType: string, fileName: string): EvidenceContent => {
  const size = fs.statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new AppError('not_found', { what: '证明材料', id: evidence.id });
  return { fileName, mediaType, size, content: fs.createReadStream(file) };
};

/** The content of a piece of evidence, as it was sent. */
export const readEvidence = async (deps: Deps, input: { readonly actor: Actor; readonly id: string }): Promise<EvidenceContent> => {
  const evidence = await findReadableEvidence(deps, input);
  return opened(evidence, evidencePath(deps, evidence.sha256 ?? '-'), evidence.mediaType ?? 'application/octet-stream', evidence.fileName ?? evidence.title);
};

/** The small picture of an image. */
export const readThumbnail = async (deps: Deps, input: { readonly actor: Actor; readonly id: string }): Promise<EvidenceContent> => {
  const evidence = await findReadableEvidence(deps, input);
  return opened(evidence, thumbnailPath(deps, evidence.sha256 ?? '-'), 'image/webp', `${evidence.title}.webp`);
};
