import { assessmentRepository, consequenceEntryRepository, type ConsequenceState } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import { lockedError, readLocks } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { type LoadedScheme, loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { describeEntries } from './describe-entries.ts';
import { findPointValue } from './find-point-value.ts';

export type ListConsequences = { readonly actor: Actor; readonly assessmentId: string; readonly unitId?: string | undefined; readonly state?: ConsequenceState | undefined; readonly page: number; readonly pageSize: number };

const hasConsequences = ({ scheme, rules }: LoadedScheme): boolean =>
  scheme.grading !== undefined || (scheme.consequences ?? []).length > 0 || [...rules.values()].some(({ rule }) => rule.effect === 'veto' || rule.effect === 'designate');

/** The ledger of an assessment by unit, as far as the person may read it. */
export const listConsequences = async (deps: Deps, { actor, assessmentId, unitId, state, page, pageSize }: ListConsequences) => {
  const { assessment, org } = await findAssessment(deps, actor, assessmentId);
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const units = (await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).filter((unit) => mayDo(actor, 'consequences.read', { path: unit.path }));
  const unitIds = units.filter((unit) => unitId === undefined || unit.id === unitId).map((unit) => unit.id);
  const lock = (await readLocks(deps, deps.db.prisma, assessment, 'consequences.decide'))();
  const ledger = consequenceEntryRepository(deps.db.prisma);
  const [{ rows, total }, counts, pointValue] = [await ledger.findPage({ assessmentId: assessment.id, unitIds, state, page, pageSize }), await ledger.countByState(assessment.id, unitIds), await findPointValue(deps, assessment.id, loaded.scheme)];
  return {
    rows: await describeEntries(deps, rows, units), total,
    counts: { proposed: 0, confirmed: 0, rejected: 0, superseded: 0, replaced: 0, ...counts },
    /** Whether the scheme names any consequence at all; one that names none has an empty ledger. */
    named: hasConsequences(loaded), hasFunding: (loaded.scheme.consequences ?? []).some((consequence) => consequence.funding !== undefined),
    pointValue, mayDecide: mayDo(actor, 'consequences.decide', { path: org.path }) && lock === null,
    /** Why nothing can be decided in the present state of the assessment. */
    locked: lock && lockedError(assessment, lock).sentences,
    units: units.map(({ id, name }) => ({ id, name })),
  };
};
