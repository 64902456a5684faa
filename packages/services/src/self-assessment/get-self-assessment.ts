import { cyclePlanRepository, evidenceRepository, selfAssessmentRepository } from '@siheng/db';
import { isoDay } from '../assessments/iso-day.ts';
import { readLocks } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { describeEvidence } from '../evidence/describe-evidence.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import { mayDo } from '../policy/may-do.ts';
import { isOwnUnit } from '../policy/refuse-own-unit.ts';
import { computedScores } from './computed-scores.ts';
import { describeSubmissions } from './describe-submissions.ts';
import { findGaps } from './find-gaps.ts';
import { contentOf, findPlace, type Place, readDraft } from './find-self-assessment.ts';
import { ownTotal } from './own-total.ts';
import { contentSchema, emptyItem, reportPart } from './part-content.ts';
import { reviewingBody } from './review-self-assessment.ts';
import { writeLock } from './write-gate.ts';

/** The day until which self-assessments are due; null: none is set. */
export const dueDay = async (deps: Deps, assessmentId: string): Promise<string | null> => {
  const deadline = (await cyclePlanRepository(deps.db.prisma).findDeadlines(assessmentId)).find(({ state }) => state === 'self_assessment');
  return deadline ? isoDay(deadline.dueAt) : null;
};

/**
 * The self-assessment of a unit. Its staff see the draft; everybody else the last submission, or the one that is asked for.
 * The computed scores stand beside it for who reviews, not for who is still proposing.
 */
export const getSelfAssessment = async (deps: Deps, input: Place & { readonly number?: number | undefined }) => {
  const { actor } = input;
  const { assessment, unit, indicators } = await findPlace(deps, input, 'self-assessment.read');
  const { row, parts } = await readDraft(deps.db.prisma, assessment.id, unit.id);
  const rows = row === null ? [] : await selfAssessmentRepository(deps.db.prisma).findSubmissions([row.id]);
  const isOwn = isOwnUnit(actor, unit) && mayDo(actor, 'self-assessment.write', { path: unit.path });
  const shown = input.number === undefined ? (isOwn ? null : (rows[0] ?? null)) : (rows.find((one) => one.number === input.number) ?? null);
  const draft = contentOf(indicators, isOwn ? parts : []);
  const content = shown === null ? draft : contentSchema.parse(shown.content);
  const byPart = new Map(parts.map((part) => [part.part, part]));
  const name = await namesOf(deps, parts.map((part) => part.updatedBy));
  const computed = isOwn && row?.state !== 'submitted' ? null : await computedScores(deps, assessment, unit.id);
  const why = isOwn ? ((await writeLock(deps, assessment, unit, row))?.sentences ?? null) : null;
  const mayReview = !isOwn && mayDo(actor, 'self-assessment.review', { path: unit.path, departments: indicators.flatMap(({ item }) => item.departments) });
  const reviewLock = mayReview ? (await readLocks(deps, deps.db.prisma, assessment, 'self-assessment.review'))({ unitId: unit.id }) : null;
  const evidence = await evidenceRepository(deps.db.prisma).findByIds([...new Set(Object.values(content.items).flatMap((item) => item.evidence))]);
  const stamp = (part: string) => {
    const stored = byPart.get(part);
    return { version: stored?.version ?? 0, by: stored ? name(stored.updatedBy) : null, at: stored?.updatedAt.toISOString() ?? null };
  };
  return {
    unit: { id: unit.id, name: unit.name }, state: row?.state ?? 'draft', version: row?.version ?? 0, isOwn, dueAt: await dueDay(deps, assessment.id),
    mayWrite: isOwn && why === null && shown === null, why, mayReview: mayReview && reviewLock === null && rows.length > 0, body: mayReview ? reviewingBody(actor, { indicators, unit }) : null,
    number: shown?.number ?? null,
    items: indicators.map(({ section, item }) => ({
      id: item.id, title: item.title, section: { id: section.id, title: section.title }, kind: item.kind, full: item.fullPoints, departments: item.departments,
      sentences: [...item.standards.map(({ text }) => text), ...item.rules.map(({ text }) => text)].filter((text, index, all) => all.indexOf(text) === index),
      content: content.items[item.id] ?? emptyItem, computed: computed?.items.get(item.id) ?? null, ...stamp(item.id),
    })),
    report: { ...content.report, ...stamp(reportPart) },
    total: ownTotal(content), computedTotal: computed?.total ?? null,
    gaps: [...findGaps(indicators, content)],
    evidence: evidence.map(describeEvidence),
    submissions: await describeSubmissions(deps, rows),
  };
};
