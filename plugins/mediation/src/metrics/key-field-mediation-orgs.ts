import { count, defineMetric, factIds } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { mediationCommittees } from '../collectors/mediation-committees.ts';
import { isInPost } from '../in-post.ts';

/** 五大重点领域已建调解组织类数: fields, not committees, with one that exists at asOf (001-预防化解矛盾纠纷体系-4-a). */
export const keyFieldMediationOrgs = defineMetric({
  id: 'key-field-mediation-orgs', title: { zh: '五大重点领域已建调解组织类数', en: 'Key fields with a committee' }, unit: 'count',
  needs: { mediationCommittees },
  params: z.object({}),
  measure({ facts, asOf }) {
    const existing = facts.mediationCommittees.filter((committee) => committee.field !== null && isInPost({ from: committee.foundedAt, to: committee.dissolvedAt }, asOf));
    return count(new Set(existing.map((committee) => committee.field)).size, factIds(existing));
  },
});
