import fs from 'node:fs';
import { evidenceRepository, orgRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import { evidencePath } from './evidence-store.ts';

export type EvidenceContent = { readonly fileName: string; readonly mediaType: string; readonly size: number | null; readonly content: fs.ReadStream };

/** The content of a piece of evidence for who may see the unit's records. */
export const readEvidence = async (deps: Deps, input: { readonly actor: Actor; readonly id: string }): Promise<EvidenceContent> => {
  const missing = new AppError('not_found', { what: '证明材料', id: input.id });
  const evidence = await evidenceRepository(deps.db.prisma).findById(input.id);
  const unit = evidence && (await orgRepository(deps.db.prisma).findById(evidence.unitId));
  if (!evidence?.sha256 || !unit) throw missing;
  requireDuty(input.actor, 'facts.read', { path: unit.path });
  const file = evidencePath(deps, evidence.sha256);
  if (!fs.existsSync(file)) throw missing;
  return { fileName: evidence.fileName ?? evidence.title, mediaType: evidence.mediaType ?? 'application/octet-stream', size: evidence.size, content: fs.createReadStream(file) };
};
