import { count, defineMetric, factIds } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { establishments } from '../collectors/establishments.ts';
import { secondments } from '../collectors/secondments.ts';
import { staff } from '../collectors/staff.ts';
import { monthsAfter } from '../months-after.ts';

/** The three items of 001-司法行政服务保障和队伍建设体系-1: post of the head, number of posts, approval of secondments. */
export const staffingItemsFailed = defineMetric({
  id: 'staffing-items-failed', title: { zh: '机构编制不落实项数', en: 'Staffing items not in place' }, unit: 'count',
  needs: { staff, establishments, secondments },
  params: z.object({
    townMin: z.int().min(0).default(3).describe('镇司法所政法专项编制下限'), streetMin: z.int().min(0).default(2).describe('街道司法所政法专项编制下限'),
    streetMax: z.int().min(0).default(3).describe('街道司法所政法专项编制上限'), otherMin: z.int().min(0).default(2).describe('其他司法所政法专项编制下限'),
    secondmentMonths: z.int().positive().default(3).describe('借用、挂职需审批的月数'),
  }),
  measure({ facts, params, period, asOf, unit }) {
    const at = asOf < period.to ? asOf : period.to;
    const heads = facts.staff.filter(({ head, leftOn }) => head && (leftOn === null || leftOn > at));
    const wrongHeads = heads.filter(({ dedicatedPost }) => !dedicatedPost);

    const decisions = facts.establishments.filter(({ approvedOn }) => approvedOn <= at).toSorted((a, b) => (a.approvedOn < b.approvedOn ? -1 : 1));
    const inForce = decisions.at(-1);
    const [min, max] = unit.class === 'town' ? [params.townMin, Infinity] : unit.class === 'street' ? [params.streetMin, params.streetMax] : [params.otherMin, Infinity];
    const postsFit = inForce !== undefined && inForce.posts >= min && inForce.posts <= max;

    const long = facts.secondments.filter(({ from, to }) => from <= at && (to === null || to >= period.from) && monthsAfter(from, params.secondmentMonths) <= (to === null || to > at ? at : to));
    const unapproved = long.filter(({ approvedOn }) => approvedOn === null || approvedOn > at);

    const failed = [heads.length === 0 || wrongHeads.length > 0, !postsFit, unapproved.length > 0].filter(Boolean);
    return count(failed.length, [...factIds(wrongHeads), ...(postsFit || inForce === undefined ? [] : [inForce.factId]), ...factIds(unapproved)]);
  },
});
