import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { socialOrganisations } from '../collectors/social-organisations.ts';
import { isTownBasic } from '../town-basic.ts';

export const townSocialOrgsByNov30 = defineMetric({
  id: 'town-social-orgs-by-nov30', title: { zh: '11月底前镇级基础型社会组织数', en: 'Town-level social organisations founded by 30 November' }, unit: 'count',
  needs: { organisations: socialOrganisations },
  params: z.object({ lastDay: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/).default('11-30').describe('最迟成立日期（月-日）') }),
  measure({ facts, params, period }) {
    const last = `${period.to.slice(0, 4)}-${params.lastDay}`;
    return countOf(facts.organisations.filter((org) => isTownBasic(org) && org.foundedOn <= last && (org.dissolvedOn === null || org.dissolvedOn > last)));
  },
});
