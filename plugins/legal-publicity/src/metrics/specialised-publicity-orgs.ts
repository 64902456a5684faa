import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { publicityOrganisations } from '../collectors/publicity-organisations.ts';

export const specialisedPublicityOrgs = defineMetric({
  id: 'specialised-publicity-orgs', title: { zh: '专业型法治宣传社会组织数', en: 'Specialised publicity organisations' }, unit: 'count',
  needs: { organisations: publicityOrganisations }, params: z.object({}),
  measure: ({ facts, period }) => countOf(facts.organisations.filter(({ specialised, recognisedOn }) => specialised && recognisedOn !== null && recognisedOn <= period.to)),
});
