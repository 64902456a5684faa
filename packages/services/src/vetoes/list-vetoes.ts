import { assessmentRepository, evidenceRepository, vetoProposalRepository, type VetoState } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import { effectName } from '../consequences/effect-names.ts';
import { isPossibleIn } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import { findPlace } from '../judgements/find-place.ts';
import { rangeOf } from '../judgements/judged-range.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { takenBy, vetoPlaces, vetoValues } from './veto-places.ts';
import { vetoProblem } from './veto-problem.ts';

export type ListVetoes = { readonly actor: Actor; readonly assessmentId: string; readonly unitId?: string | undefined; readonly state?: VetoState | undefined; readonly page: number; readonly pageSize: number };

const takes = (judged: Parameters<typeof takenBy>[0]) => takenBy(judged).map((right) => ({ id: right, title: effectName(`no_${right}`) }));

/** Proposed and decided vetoes of an assessment, latest first, with what each takes. A unit sees those about it once they are confirmed. */
export const listVetoes = async (deps: Deps, { actor, assessmentId, unitId, state, page, pageSize }: ListVetoes) => {
  const { assessment, org } = await findAssessment(deps, actor, assessmentId);
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const units = new Map((await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).map((unit) => [unit.id, unit]));
  const isUnit = !actor.duties.some((duty) => duty.role !== 'station' && mayDo({ ...actor, duties: [duty] }, 'vetoes.read', { path: org.path }));
  const all = (await vetoProposalRepository(deps.db.prisma).findByAssessment(assessment.id)).filter((proposal) => {
    const unit = units.get(proposal.unitId);
    return unit !== undefined && mayDo(actor, 'vetoes.read', { path: unit.path }) && (!isUnit || proposal.state === 'confirmed' || proposal.state === 'lifted') && (unitId === undefined || unitId === proposal.unitId);
  });
  const shown = all.filter((proposal) => state === undefined || proposal.state === state);
  const rows = shown.slice((page - 1) * pageSize, page * pageSize);
  const name = await namesOf(deps, rows.flatMap((row) => [row.proposedBy, ...(row.decidedBy === null ? [] : [row.decidedBy])]));
  const evidence = new Map((await evidenceRepository(deps.db.prisma).findByIds(rows.flatMap((row) => row.evidence))).map((one) => [one.id, one]));
  const mayPropose = mayDo(actor, 'vetoes.propose', { path: org.path }) && isPossibleIn(assessment.state, 'vetoes.propose');
  return {
    rows: rows.flatMap((proposal) => {
      const unit = units.get(proposal.unitId);
      if (!unit) return [];
      const judged = findPlace(loaded, unit, proposal.measure);
      const problem = proposal.state === 'proposed' ? vetoProblem(actor, proposal, unit) : null;
      return [{
        id: proposal.id, version: proposal.version, unitId: unit.id, unitName: unit.name, itemId: proposal.itemId, itemTitle: judged.item.title, text: judged.text, takes: takes(judged), value: proposal.value, range: rangeOf(judged),
        grounds: proposal.grounds, body: proposal.body, state: proposal.state,
        evidence: proposal.evidence.flatMap((id) => { const one = evidence.get(id); return one ? [{ id, title: one.title, href: one.sha256 === null ? null : `/files/evidence/${id}` }] : []; }),
        proposed: { by: name(proposal.proposedBy), at: proposal.proposedAt.toISOString() },
        decided: proposal.decidedBy === null || proposal.decidedAt === null ? null : { by: name(proposal.decidedBy), at: proposal.decidedAt.toISOString(), decision: proposal.decision, note: proposal.note },
        mayDecide: proposal.state === 'proposed' && problem === null, why: problem?.sentences ?? null, mayWithdraw: proposal.state === 'proposed' && proposal.proposedBy === actor.userId,
      }];
    }),
    total: shown.length,
    counts: { proposed: 0, confirmed: 0, refused: 0, withdrawn: 0, lifted: 0, ...Object.fromEntries([...Map.groupBy(all, (proposal) => proposal.state)].map(([key, group]) => [key, group.length])) },
    mayPropose,
    /** What can be proposed, by unit; empty where the scheme names no veto that people confirm. */
    places: [...units.values()].flatMap((unit) => vetoPlaces(loaded, unit).map((judged) => ({ unitId: unit.id, unitName: unit.name, measure: judged.measure, itemTitle: judged.item.title, text: judged.text, takes: takes(judged), values: [...vetoValues(judged)] }))).filter(() => mayPropose),
    /** Whether the scheme names any veto that people confirm. */
    named: [...units.values()].some((unit) => vetoPlaces(loaded, unit).length > 0),
    units: [...units.values()].filter((unit) => mayDo(actor, 'vetoes.read', { path: unit.path })).map(({ id, name: title }) => ({ id, name: title })),
  };
};
