import { type FactPart, givenFields, rowsOf } from './fact-set.ts';
import type { CaseFacts } from './format.ts';
import { type Period, quarterDay } from './period.ts';

/** 法律援助案件, 补贴, 律师事务所 as rows of the legal-aid datasets. */
export const legalAidFacts = ({ aidCases, aidCaseCounts, aidSubsidies, lawFirms }: CaseFacts, period: Period, asOf: string): readonly FactPart[] => [
  ...(aidCases === undefined ? [] : [{
    datasets: { 'legal-aid/cases': aidCases.map(({ caseNo, surveyAt = null, verified = null }) => ({ caseNo, surveyAt, verified })) },
    given: givenFields('aidCases', aidCases, ['surveyAt', 'verified']),
  }]),
  ...(aidCaseCounts === undefined ? [] : [{
    datasets: {
      'legal-aid/cases': rowsOf(Number(aidCaseCounts.acceptedInQuarter.text), (number) => ({ caseNo: `count-${number}`, acceptedAt: asOf, enteredAt: asOf })),
    },
    given: ['aidCaseCounts'],
    residentPopulation: Number(aidCaseCounts.residentPopulation.text),
  }]),
  ...(aidSubsidies === undefined ? [] : [{
    datasets: {
      'legal-aid/subsidies': aidSubsidies.paidByQuarterCNY.map((amount, index) => ({
        paymentNo: `quarter-${index + 1}`, paidAt: quarterDay(period, index), stage: 'investigation', amountCNY: Number(amount.text),
      })),
    },
    given: ['aidSubsidies'],
    params: Object.fromEntries(['legal-aid/subsidy-quarters-below-standard', 'legal-aid/criminal-stage-subsidy'].map((metric) => [metric, { standardCNY: Number(aidSubsidies.standardCNY.text) }])),
  }]),
  ...(lawFirms === undefined ? [] : [{
    datasets: {
      'legal-aid/law-firms': rowsOf(Number(lawFirms.due.text), (number) => ({ firmNo: `firm-${number}`, dueAt: period.from, enteredAt: number <= Number(lawFirms.entered.text) ? period.from : null })),
    },
    given: ['lawFirms'],
  }]),
];
