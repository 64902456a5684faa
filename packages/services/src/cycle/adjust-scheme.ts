import { assessmentRepository, schemeVersionRepository } from '@siheng/db';
import { adjustSection, type Scheme, type Section } from '@siheng/kernel';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { moveAssessment } from './move-assessment.ts';
import { recordEvent } from './record-event.ts';
import { holdState, requireState } from './state-gate.ts';

export type AdjustScheme = {
  readonly actor: Actor;
  readonly assessmentId: string;
  /** The adopted version that is to be in force. */
  readonly schemeHash: string;
  readonly effectiveFrom: string;
  /** Reference of the leading group's decision. */
  readonly decision: string;
  readonly expectedVersion: number;
};

export type SectionWarning = { readonly section: string; readonly warning: 'section_sum_differs'; readonly points: string; readonly sum: string };

const pointsOf = (section: Section): Readonly<Record<string, string>> => Object.fromEntries(section.items.flatMap((item) => (item.fullPoints === null ? [] : [[item.id, item.fullPoints]])));

/** Changed points of a section, as the leading group decided them: what was there, what is there now; an item that is gone has none. */
const warningOf = (before: Section | undefined, after: Section, { decision, effectiveFrom }: Pick<AdjustScheme, 'decision' | 'effectiveFrom'>): readonly SectionWarning[] => {
  if (!before || after.kind !== 'scored' || after.fullPoints === null || before.fullPoints === null) return [];
  const [old, now] = [pointsOf(before), pointsOf(after)];
  const gone = Object.fromEntries(Object.keys(old).filter((id) => !(id in now)).map((id) => [id, '0']));
  const changes = Object.fromEntries(Object.entries({ ...now, ...gone }).filter(([id, points]) => old[id] !== points));
  if (Object.keys(changes).length === 0) return [];
  const { results, sum } = adjustSection({ points: before.fullPoints, items: old }, [{ decision, effectiveFrom, changes }]);
  return results.some(({ warnings }) => warnings.includes('section_sum_differs')) && sum !== after.fullPoints ? [{ section: after.title.zh, warning: 'section_sum_differs', points: after.fullPoints, sum }] : [];
};

const sectionsOf = (scheme: Scheme): readonly Section[] => scheme.tracks.flatMap((track) => track.sections);

/**
 * Puts another adopted version of the scheme in force for the year, by a decision of the leading group (000-其他事项-1-a). The assessment is scored
 * again under it; runs that are there keep the version under which they were computed.
 */
export const adjustScheme = async (deps: Deps, input: AdjustScheme): Promise<{ readonly version: number; readonly warnings: readonly SectionWarning[] }> => {
  const { actor, schemeHash, effectiveFrom, expectedVersion } = input;
  const { assessment, org } = await findAssessment(deps, actor, input.assessmentId, 'schemes.adjust');
  await requireState(deps, assessment, 'schemes.adjust');
  const decision = input.decision.trim();
  if (decision === '') throw new AppError('leading_group_decision_missing');
  const adoptions = await schemeVersionRepository(deps.db.prisma).findAdoptions(schemeHash);
  if (!adoptions.some((adoption) => adoption.orgId === org.id)) throw new AppError('scheme_not_adopted', { org: org.name });
  const [old, now] = [await loadSchemeVersion(deps, assessment.schemeHash), await loadSchemeVersion(deps, schemeHash)];
  const before = new Map(sectionsOf(old.scheme).map((section) => [section.id, section]));
  const warnings = sectionsOf(now.scheme).flatMap((section) => warningOf(before.get(section.id), section, { decision, effectiveFrom }));
  const done = await moveAssessment(deps, assessment, { actor, expectedVersion }, async (tx, held) => {
    await holdState(deps, tx, held, 'schemes.adjust');
    if (held.schemeHash === schemeHash) throw new AppError('scheme_in_force');
    if (!(await assessmentRepository(tx).move(held.id, expectedVersion, { state: held.state, schemeHash }))) throw new AppError('cycle_stale', { author: '', state: held.state });
    const data = { from: held.schemeHash, to: schemeHash, effectiveFrom, warnings };
    await recordEvent(deps, tx, actor, { assessmentId: held.id, kind: 'adjust-scheme', from: held.state, decision, data });
    return { result: { version: expectedVersion + 1, warnings }, entry: { action: 'adjust-scheme', subject: `assessment ${held.id}`, data: { ...data, decision } } };
  });
  deps.changed({ orgId: org.id, assessmentId: assessment.id, reason: '调整考核内容', by: actor.userId });
  return done;
};
