import { defineMetric, factIds, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { advisorContracts } from '../collectors/advisor-contracts.ts';
import { villages } from '../collectors/villages.ts';

export const advisorContractsUnsigned = defineMetric({
  id: 'advisor-contracts-unsigned', title: { zh: '法律顾问合同应签未签', en: 'Adviser contracts due but unsigned' }, unit: 'yes-no',
  needs: { villages, contracts: advisorContracts }, params: z.object({}),
  measure({ facts, period, asOf }) {
    const due = facts.villages.filter(({ advisorDue }) => advisorDue);
    if (due.length === 0) return notApplicable('no village must have an adviser contract');
    const at = asOf < period.to ? asOf : period.to;
    const valid = facts.contracts.filter(({ signedOn, validUntil }) => signedOn <= at && (validUntil === null || validUntil >= at));
    const signed = new Set(valid.map(({ villageNo }) => villageNo));
    const unsigned = due.filter(({ villageNo }) => !signed.has(villageNo));
    return yesNo(unsigned.length > 0, factIds(unsigned));
  },
});
