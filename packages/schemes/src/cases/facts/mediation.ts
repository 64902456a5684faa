import { type FactPart, givenFields } from './fact-set.ts';
import type { CaseFacts } from './format.ts';

/** 纠纷, 调解员, 培训 as rows of the mediation datasets. */
export const mediationFacts = ({ disputes, mediators, mediatorTrainings }: CaseFacts): readonly FactPart[] => [
  ...(disputes === undefined ? [] : [{
    datasets: {
      'mediation/disputes': disputes.map((dispute) => ({
        caseNo: dispute.caseNo, acceptedAt: dispute.acceptedAt, enteredAt: dispute.enteredAt ?? null, major: dispute.major ?? false,
        mediator: dispute.mediator ?? null, mediatedAt: dispute.mediatedAt ?? null,
      })),
    },
    given: givenFields('disputes', disputes, ['enteredAt', 'mediator', 'mediatedAt']),
  }]),
  ...(mediators === undefined ? [] : [{
    datasets: { 'mediation/mediators': mediators.map(({ mediatorNo, fulltime = false }) => ({ mediatorNo, fulltime })) },
    given: givenFields('mediators', mediators, ['fulltime']),
  }]),
  ...(mediatorTrainings === undefined ? [] : [{
    datasets: { 'mediation/trainings': mediatorTrainings.map(({ date, notice = false, content = false, photos = false }) => ({ date, notice, content, photos })) },
    given: givenFields('mediatorTrainings', mediatorTrainings, ['notice', 'content', 'photos']),
  }]),
];
