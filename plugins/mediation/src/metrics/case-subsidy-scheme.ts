import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { subsidySchemes } from '../collectors/subsidy-schemes.ts';
import { validSchemes } from '../valid-schemes.ts';

/** 个案补贴制度: a document in force at asOf covers the village committees (001-预防化解矛盾纠纷体系-5-b). */
export const caseSubsidyScheme = defineMetric({
  id: 'case-subsidy-scheme', title: { zh: '个案补贴制度', en: 'Case-subsidy scheme' }, unit: 'yes-no',
  needs: { subsidySchemes },
  params: z.object({}),
  measure({ facts, asOf }) {
    const valid = validSchemes(facts.subsidySchemes, asOf);
    return yesNo(valid.length > 0, factIds(valid));
  },
});
