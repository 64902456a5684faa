import { count, defineMetric, factIds } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { mediationCommittees } from '../collectors/mediation-committees.ts';
import { villages } from '../collectors/villages.ts';
import { isInPost } from '../in-post.ts';

/** 未建立的调解组织: villages of the roster without a committee that exists at asOf, and the town if it has none itself (镇、村两级, 000-人民调解-1-b). */
export const mediationOrgsMissing = defineMetric({
  id: 'mediation-orgs-missing', title: { zh: '未建立的调解组织', en: 'Missing mediation committees' }, unit: 'count',
  needs: { villages, mediationCommittees },
  params: z.object({}),
  measure({ facts, asOf }) {
    const existing = facts.mediationCommittees.filter((committee) => isInPost({ from: committee.foundedAt, to: committee.dissolvedAt }, asOf));
    const served = new Set(existing.filter((committee) => committee.kind === 'village').map((committee) => committee.villageNo));
    const without = facts.villages.filter((village) => !served.has(village.villageNo));
    const hasTown = existing.some((committee) => committee.kind === 'town');
    return count(without.length + (hasTown ? 0 : 1), factIds(without), hasTown ? [] : ['镇（街道）调委会']);
  },
});
