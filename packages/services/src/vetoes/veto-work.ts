import { assessmentRepository, vetoProposalRepository } from '@siheng/db';
import { isPossibleIn } from '../cycle/state-gate.ts';
import type { WorkItem, WorkSource } from '../my-work/work-item.ts';
import { vetoProblem } from './veto-problem.ts';

/** Proposed vetoes that wait for the leading group. */
export const vetoWork: WorkSource = async (deps, { actor, assessments }) => {
  const items = await Promise.all(assessments.filter(({ assessment }) => isPossibleIn(assessment.state, 'vetoes.decide')).map(async ({ assessment }): Promise<WorkItem[]> => {
    const waiting = (await vetoProposalRepository(deps.db.prisma).findByAssessment(assessment.id)).filter((proposal) => proposal.state === 'proposed');
    if (waiting.length === 0) return [];
    const units = new Map((await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).map((unit) => [unit.id, unit]));
    return waiting.flatMap((proposal): WorkItem[] => {
      const unit = units.get(proposal.unitId);
      if (!unit || vetoProblem(actor, proposal, unit) !== null) return [];
      return [{ id: `decide-veto ${proposal.id}`, kind: 'decide-veto', about: { unit: unit.name, body: proposal.body }, count: 1, assessmentId: assessment.id, dueAt: null, urgent: true, link: { path: '/vetoes', search: { veto: proposal.id } } }];
    });
  }));
  return items.flat();
};
