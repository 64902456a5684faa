import { evidenceRepository, type SelfAssessmentPartRow, selfAssessmentRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { requireCitedEvidence } from '../evidence/cited-evidence.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import { findPlace, holdRow, type Place } from './find-self-assessment.ts';
import { checkScore } from './indicators.ts';
import { type ItemPart, reportPart, type ReportPart } from './part-content.ts';
import { holdWrite } from './write-gate.ts';

export type SavePart = Place & {
  /** Item of the sheet with what is said of it, or the report. */
  readonly part: { readonly item: string; readonly content: ItemPart } | { readonly report: ReportPart };
  /** Version of the part that the person saw; 0 where nobody had written. */
  readonly expectedVersion: number;
  readonly receivedAt?: Date | undefined;
};

type SavedPart = { readonly part: string; /** Of the part. */ readonly version: number; /** Of the whole. */ readonly total: number; readonly at: string };

const refuseStale = async (deps: Deps, theirs: SelfAssessmentPartRow | undefined, { expectedVersion, content }: { readonly expectedVersion: number; readonly content: ItemPart | ReportPart }): Promise<void> => {
  if ((theirs?.version ?? 0) === expectedVersion) return;
  const name = await namesOf(deps, theirs ? [theirs.updatedBy] : []);
  throw new AppError('stale_version', { author: theirs ? name(theirs.updatedBy) : '', current: theirs ? { content: theirs.content, version: theirs.version, author: name(theirs.updatedBy), at: theirs.updatedAt.toISOString() } : null, submitted: { content, expectedVersion } });
};

/** Stores one part of the draft, as often as the person pauses. Two people may write on two items at once; on the same one the later is shown both versions. */
export const saveSelfAssessmentPart = async (deps: Deps, input: SavePart): Promise<SavedPart> => {
  const { assessment, unit, indicators } = await findPlace(deps, input, 'self-assessment.write');
  const { part } = input;
  const [id, content] = 'report' in part ? [reportPart, part.report] as const : [part.item, part.content] as const;
  if ('item' in part) {
    const indicator = indicators.find(({ item }) => item.id === part.item);
    if (!indicator) throw new AppError('self_assessment_part_unknown', { part: part.item });
    checkScore(indicator, part.content.score);
  }
  const evidence = 'item' in part ? await requireCitedEvidence(deps, unit, part.content.evidence) : [];
  const at = deps.clock();
  return deps.db.prisma.$transaction(async (tx) => {
    const selfAssessments = selfAssessmentRepository(tx);
    const row = await holdRow(deps, tx, assessment.id, unit.id);
    await holdWrite(deps, tx, { assessment, unit, row, receivedAt: input.receivedAt ?? at });
    await refuseStale(deps, (await selfAssessments.findParts(row.id)).find((one) => one.part === id), { expectedVersion: input.expectedVersion, content });
    const [version, total] = [input.expectedVersion + 1, row.version + 1];
    await selfAssessments.savePart({ selfAssessmentId: row.id, part: id, content, version, updatedBy: input.actor.userId, updatedAt: at });
    await selfAssessments.change(row.id, { state: row.state, version: total, updatedAt: at });
    if ('item' in part) await evidenceRepository(tx).replaceLinks(evidence, { kind: 'self-assessment', targetId: `${row.id}/${id}` });
    return { part: id, version, total, at: at.toISOString() };
  });
};
