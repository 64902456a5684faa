import { type OrgRow, type VetoProposalRow, vetoProposalRepository } from '@siheng/db';
import { findAssessedUnit, findAssessment, type FoundAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { findPlace } from '../judgements/find-place.ts';
import type { JudgedPlace } from '../judgements/judged-places.ts';
import type { Actor } from '../policy/actor.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';

export const vetoStates = { proposed: '待决定', confirmed: '已确认', refused: '不同意', withdrawn: '已撤回', lifted: '已撤销' } as const;

export type FoundProposal = FoundAssessment & { readonly proposal: VetoProposalRow; readonly unit: OrgRow; readonly judged: JudgedPlace };

/** The proposal with what it is about, if the person may read the assessment. */
export const findProposal = async (deps: Deps, actor: Actor, id: string): Promise<FoundProposal> => {
  const proposal = await vetoProposalRepository(deps.db.prisma).findById(id);
  if (!proposal) throw new AppError('not_found', { what: '一票否决提议', id });
  const found = await findAssessment(deps, actor, proposal.assessmentId);
  const unit = await findAssessedUnit(deps, found.assessment, proposal.unitId);
  return { ...found, proposal, unit, judged: findPlace(await loadSchemeVersion(deps, found.assessment.schemeHash), unit, proposal.measure) };
};
