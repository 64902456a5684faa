import { defineMetric, factIds, inPeriod, notApplicable, quarterName, quartersOf, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { socialOrganisationActivities } from '../collectors/social-organisation-activities.ts';
import { socialOrganisations } from '../collectors/social-organisations.ts';
import { isTownBasic } from '../town-basic.ts';

export const socialOrgActivityMet = defineMetric({
  id: 'social-org-activity-met', title: { zh: '社会组织每季度活动达标', en: 'Every social organisation active every quarter' }, unit: 'yes-no',
  needs: { organisations: socialOrganisations, activities: socialOrganisationActivities },
  params: z.object({ perQuarter: z.int().positive().default(2).describe('每季度活动次数') }),
  measure({ facts, params, period, asOf }) {
    // Quarters before the founding are not required; the quarter of the founding is.
    const required = facts.organisations.filter(isTownBasic).flatMap((org) =>
      quartersOf(period, asOf).filter(({ to }) => to >= org.foundedOn && (org.dissolvedOn === null || org.dissolvedOn > to)).map((quarter) => ({ org, quarter })));
    if (required.length === 0) return notApplicable('no town-level social organisation has completed a quarter');
    const short = required.filter(({ org, quarter }) =>
      facts.activities.filter(({ orgNo, heldOn }) => orgNo === org.orgNo && inPeriod(heldOn, quarter)).length < params.perQuarter);
    return yesNo(short.length === 0, [...new Set(factIds(short.map(({ org }) => org)))], [...new Set(short.map(({ quarter }) => quarterName(quarter)))].toSorted());
  },
});
