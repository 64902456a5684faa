import { defineMetric, factIds, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { subsidies } from '../collectors/subsidies.ts';
import { subsidySchemes } from '../collectors/subsidy-schemes.ts';
import { validSchemes } from '../valid-schemes.ts';

/** 个案补贴及时发放: every case subsidy due by asOf was paid by its day; without a scheme none can be (001-预防化解矛盾纠纷体系-5-c). */
export const caseSubsidyTimely = defineMetric({
  id: 'case-subsidy-timely', title: { zh: '个案补贴及时发放', en: 'Case subsidies paid on time' }, unit: 'yes-no',
  needs: { subsidies, subsidySchemes },
  params: z.object({}),
  measure({ facts, asOf }) {
    const due = facts.subsidies.filter((subsidy) => subsidy.kind === 'case' && subsidy.dueAt <= asOf);
    const late = due.filter((subsidy) => subsidy.paidAt === null || subsidy.paidAt > subsidy.dueAt);
    if (validSchemes(facts.subsidySchemes, asOf).length === 0) return yesNo(false, factIds(late));
    if (due.length === 0) return notApplicable('no case subsidy was due');
    return yesNo(late.length === 0, factIds(late));
  },
});
