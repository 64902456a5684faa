import { assessmentRepository, evidenceRepository, findingRepository, type FindingState, judgementRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import { isoDay } from '../assessments/iso-day.ts';
import { isPossibleIn } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import { findPlace, placesOfUnit } from '../judgements/find-place.ts';
import { rangeOf } from '../judgements/judged-range.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { mayBeFound } from './finding-places.ts';
import { verifyProblem } from './verify-problem.ts';

export type ListFindings = { readonly actor: Actor; readonly assessmentId: string; readonly unitId?: string | undefined; readonly state?: FindingState | undefined; readonly page: number; readonly pageSize: number };

/** Findings of an assessment, latest first. A unit sees those about it once they are verified. */
export const listFindings = async (deps: Deps, { actor, assessmentId, unitId, state, page, pageSize }: ListFindings) => {
  const { assessment, org } = await findAssessment(deps, actor, assessmentId);
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const units = new Map((await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).map((unit) => [unit.id, unit]));
  const isUnit = !actor.duties.some((duty) => duty.role !== 'station' && mayDo({ ...actor, duties: [duty] }, 'findings.read', { path: org.path }));
  const all = (await findingRepository(deps.db.prisma).findByAssessment(assessment.id)).filter((finding) => {
    const unit = units.get(finding.unitId);
    return unit !== undefined && mayDo(actor, 'findings.read', { path: unit.path }) && (!isUnit || finding.state === 'verified') && (unitId === undefined || unitId === finding.unitId);
  });
  const shown = all.filter((finding) => state === undefined || finding.state === state);
  const rows = shown.slice((page - 1) * pageSize, page * pageSize);
  const name = await namesOf(deps, rows.flatMap((row) => [row.enteredBy, ...(row.decidedBy === null ? [] : [row.decidedBy])]));
  const evidence = new Map((await evidenceRepository(deps.db.prisma).findByIds(rows.flatMap((row) => row.evidence))).map((one) => [one.id, one]));
  const current = await judgementRepository(deps.db.prisma).findCurrent(assessment.id);
  return {
    rows: rows.flatMap((finding) => {
      const unit = units.get(finding.unitId);
      if (!unit) return [];
      const judged = findPlace(loaded, unit, finding.measure);
      const problem = finding.state === 'entered' ? verifyProblem(actor, finding, unit, judged) : null;
      const now = current.find((one) => one.unitId === unit.id && one.measure === finding.measure);
      return [{
        id: finding.id, version: finding.version, unitId: unit.id, unitName: unit.name, itemId: finding.itemId, itemTitle: judged.item.title, text: judged.text, departments: [...judged.item.departments], range: rangeOf(judged),
        value: finding.value, current: now ? [...now.values] : null, foundOn: isoDay(finding.foundOn), found: finding.text, state: finding.state,
        evidence: finding.evidence.flatMap((id) => { const one = evidence.get(id); return one ? [{ id, title: one.title, href: one.sha256 === null ? null : `/files/evidence/${id}` }] : []; }),
        entered: { by: name(finding.enteredBy), at: finding.enteredAt.toISOString() },
        decided: finding.decidedBy === null || finding.decidedAt === null ? null : { by: name(finding.decidedBy), at: finding.decidedAt.toISOString(), note: finding.note },
        mayVerify: finding.state === 'entered' && problem === null, why: problem?.sentences ?? null, mayWithdraw: finding.state === 'entered' && finding.enteredBy === actor.userId,
      }];
    }),
    total: shown.length,
    counts: { entered: 0, verified: 0, dismissed: 0, withdrawn: 0, ...Object.fromEntries([...Map.groupBy(all, (finding) => finding.state)].map(([key, group]) => [key, group.length])) },
    mayEnter: mayDo(actor, 'findings.enter', { path: org.path }) && isPossibleIn(assessment.state, 'findings.enter'),
    units: [...units.values()].filter((unit) => mayDo(actor, 'findings.read', { path: unit.path })).map(({ id, name: title }) => ({ id, name: title })),
  };
};

/** What an inspection can find at a unit: the judged rules of its sheet with what may be entered. */
export const listFindingPlaces = async (deps: Deps, { actor, assessmentId, unitId }: { readonly actor: Actor; readonly assessmentId: string; readonly unitId: string }) => {
  const { assessment } = await findAssessment(deps, actor, assessmentId, 'findings.enter');
  const unit = (await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).find((one) => one.id === unitId);
  const places = unit ? placesOfUnit(await loadSchemeVersion(deps, assessment.schemeHash), unit).filter(mayBeFound) : [];
  return { rows: places.map((judged) => ({ measure: judged.measure, itemId: judged.item.id, itemTitle: judged.item.title, text: judged.text, departments: [...judged.item.departments], range: rangeOf(judged) })) };
};
