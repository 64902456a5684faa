import { assessmentRepository, evidenceRepository, type OrgRow, selfAssessmentRepository } from '@siheng/db';
import { formatExact } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import { keepEvidence } from '../evidence/evidence-store.ts';
import { makeThumbnail } from '../evidence/thumbnail.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { hashOf } from '../scoring/hash.ts';
import { computedScores } from '../self-assessment/computed-scores.ts';
import { type Indicator, indicatorsOf } from '../self-assessment/indicators.ts';
import { emptyItem, type ItemPart, reportPart, type SelfAssessmentContent } from '../self-assessment/part-content.ts';
import { platformActor } from '../policy/actor.ts';
import { demoAccounts } from './demo-accounts.ts';
import { demoId } from './demo-id.ts';
import { sampleImage } from './sample-image.ts';

const hour = 3_600_000;

/** How far the stations are: most have submitted, one was returned its own, some are writing, the rest has not begun. */
type Progress = 'submitted' | 'returned' | 'draft' | 'none';
const progressOf = (unit: OrgRow, index: number): Progress => (unit.id === 'wujin-hutang' ? 'returned' : index % 5 === 3 ? 'draft' : index % 7 === 6 ? 'none' : 'submitted');

const writerOf = (unit: OrgRow): string => demoAccounts.find((account) => account.role === 'station' && account.orgId === unit.id)?.userId ?? platformActor.userId;

const pieces = (unit: OrgRow, index: number) => [
  { title: '自评照片（演示）', kind: 'photos', fileName: '自评照片（演示）.png', mediaType: 'image/png', content: sampleImage(index + 40) },
  { title: '工作台账（演示）', kind: 'ledger', fileName: '工作台账（演示）.csv', mediaType: 'text/csv', content: Buffer.from(`﻿序号,事项,完成情况\n1,${unit.shortName}司法所月度例会,12次\n2,卷宗自查,4次\n3,（演示材料，非真实数据）,\n`, 'utf8') },
];

const keepPieces = async (deps: Deps, unit: OrgRow, index: number): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (const { content, ...piece } of pieces(unit, index)) {
    const [id, sha256] = [demoId('evidence', `self ${unit.id} ${piece.kind}`), await keepEvidence(deps, content)];
    await evidenceRepository(deps.db.prisma).create({ ...piece, id, orgId: unit.parentId ?? unit.id, unitId: unit.id, size: content.length, sha256, hasThumbnail: await makeThumbnail(deps, sha256, piece.mediaType), createdBy: writerOf(unit), createdAt: deps.clock() }, []);
    ids.push(id);
  }
  return ids;
};

const partOf = ({ item }: Indicator, place: number, computed: string | null, evidence: readonly string[]): ItemPart => {
  if (item.kind === 'bonus') return emptyItem;
  const full = item.fullPoints ?? '0';
  const score = place % 3 === 0 && computed !== null ? formatExact(computed, 2).replace('-', '').replace(/\.?0+$/, '') || '0' : full;
  const isFull = score === full;
  return { targets: { quantity: 'met', quality: isFull ? 'met' : 'partly', effect: 'met' }, score, text: isFull ? '按方案要求完成。（演示）' : '总体按要求完成，个别事项有逾期，已整改。（演示）', evidence: place % 4 === 3 ? [] : place % 2 === 0 ? [...evidence] : evidence.slice(1), noEvidence: place % 4 === 3 ? '有关数据由系统直接提取' : null };
};

/** The self-assessments of the demo's stations, as they would stand some days before the deadline. */
export const seedSelfAssessments = async (deps: Deps, assessmentId: string): Promise<void> => {
  const assessment = await assessmentRepository(deps.db.prisma).findById(assessmentId);
  if (!assessment) return;
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const at = (hoursAgo: number): Date => new Date(deps.clock().getTime() - hoursAgo * hour);
  for (const [index, unit] of (await assessmentRepository(deps.db.prisma).findUnits(assessmentId)).entries()) {
    const progress = progressOf(unit, index);
    if (progress === 'none') continue;
    const indicators = indicatorsOf(loaded, unit);
    const [evidence, computed] = [await keepPieces(deps, unit, index), await computedScores(deps, assessment, unit.id)];
    const written = progress === 'draft' ? indicators.slice(0, Math.ceil(indicators.length / 2)) : indicators;
    const content: SelfAssessmentContent = {
      items: Object.fromEntries(indicators.map((one, place) => [one.item.id, written.includes(one) ? partOf(one, place, computed?.items.get(one.item.id) ?? null, evidence) : emptyItem])),
      report: { text: progress === 'draft' ? '' : `${unit.name}对照方案逐项自查，全年各项工作按要求完成；个别事项录入不够及时，已逐件整改。下一步加强台账管理和业务培训。\n（演示内容，非真实报告）` },
    };
    const [id, by] = [demoId('self-assessment', unit.id), writerOf(unit)];
    const state = progress;
    await deps.db.prisma.$transaction(async (tx) => {
      const selfAssessments = selfAssessmentRepository(tx);
      await selfAssessments.hold({ id, assessmentId, unitId: unit.id, state, version: 1, createdAt: at(90), updatedAt: at(20 + index) });
      await selfAssessments.createParts([
        ...written.map(({ item }) => ({ selfAssessmentId: id, part: item.id, content: content.items[item.id] ?? emptyItem, version: 1, updatedBy: by, updatedAt: at(30 + index) })),
        { selfAssessmentId: id, part: reportPart, content: content.report, version: 1, updatedBy: by, updatedAt: at(30 + index) },
      ]);
      await evidenceRepository(tx).createTargets(written.flatMap(({ item }) => (content.items[item.id]?.evidence ?? []).map((evidenceId) => ({ evidenceId, kind: 'self-assessment' as const, targetId: `${id}/${item.id}` }))));
      if (state === 'draft') return;
      const submissionId = demoId('submission', unit.id);
      await selfAssessments.createSubmission({ id: submissionId, selfAssessmentId: id, number: 1, content, contentHash: hashOf([content]), submittedBy: by, receivedAt: at(20 + index), storedAt: at(20 + index), idempotencyKey: submissionId });
      const department = indicators[0]?.item.departments[0];
      if (state === 'returned' && department !== undefined) await selfAssessments.createReview({ id: demoId('review', unit.id), submissionId, body: department, verdict: 'returned', reason: '第一项缺少原始台账，请补充材料并说明逾期原因。', items: indicators.slice(0, 1).map(({ item }) => item.id), by: 'demo-jiceng', at: at(3) });
    });
  }
};
