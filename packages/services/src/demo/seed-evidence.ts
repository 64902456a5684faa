import { type EvidenceTarget, evidenceRepository, factRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { keepEvidence } from '../evidence/evidence-store.ts';
import { makeThumbnail } from '../evidence/thumbnail.ts';
import { demoId } from './demo-id.ts';
import type { SeededJudgement } from './seed-judgements.ts';
import { sampleImage } from './sample-image.ts';
import { demoCounty } from './demo-units.ts';

type Piece = { readonly id: string; readonly unitId: string; readonly title: string; readonly kind: string; readonly fileName: string; readonly mediaType: string; readonly content: Uint8Array; readonly target: EvidenceTarget };

const keep = async (deps: Deps, { content, target, ...piece }: Piece): Promise<void> => {
  const sha256 = await keepEvidence(deps, content);
  await evidenceRepository(deps.db.prisma).create({ ...piece, orgId: demoCounty.id, size: content.length, sha256, hasThumbnail: await makeThumbnail(deps, sha256, piece.mediaType), createdBy: 'demo-kaohe', createdAt: deps.clock() }, [target]);
};

const notice = (reason: string): Uint8Array => Buffer.from(`（演示材料，非真实文件）\n\n情况通报\n\n${reason}。\n`, 'utf8');

const ofJudgement = (judgement: SeededJudgement, index: number): Piece | null => {
  const common = { id: demoId('evidence', judgement.id), unitId: judgement.unitId, target: { kind: 'judgement' as const, targetId: judgement.id } };
  if (judgement.evidence === 'notice') return { ...common, title: '情况通报（演示）', kind: 'notice', fileName: '情况通报（演示）.txt', mediaType: 'text/plain; charset=utf-8', content: notice(judgement.reason) };
  if (judgement.evidence === 'photo') return { ...common, title: '检查照片（演示）', kind: 'photos', fileName: '检查照片（演示）.png', mediaType: 'image/png', content: sampleImage(index) };
  return null;
};

/** A station whose records carry evidence, so that a trace can be followed to its end. */
const documented = { unitId: 'wujin-hutang', dataset: 'mediation/disputes', pieces: 3 };

const ofFacts = async (deps: Deps): Promise<readonly Piece[]> => {
  const late = await factRepository(deps.db.pool).findPage({ orgId: demoCounty.id, dataset: documented.dataset, unitIds: [documented.unitId], page: 1, pageSize: 500, by: 'key', order: 'asc' });
  const overdue = late.rows.filter(({ row }) => typeof row['enteredAt'] === 'string' && typeof row['acceptedAt'] === 'string' && Date.parse(row['enteredAt']) - Date.parse(row['acceptedAt']) > 10 * 86_400_000);
  return overdue.slice(0, documented.pieces).map((fact, index): Piece => ({
    id: demoId('evidence', fact.id), unitId: fact.unitId, title: '系统录入时间截图（演示）', kind: 'system-record', fileName: `录入截图${index + 1}（演示）.png`, mediaType: 'image/png', content: sampleImage(index + 20), target: { kind: 'fact', targetId: fact.id },
  }));
};

/** A few small made-up files behind judgements and records. */
export const seedEvidence = async (deps: Deps, judgements: readonly SeededJudgement[]): Promise<void> => {
  const pieces = [...judgements.flatMap((judgement, index) => ofJudgement(judgement, index) ?? []), ...(await ofFacts(deps))];
  for (const piece of pieces) await keep(deps, piece);
};
