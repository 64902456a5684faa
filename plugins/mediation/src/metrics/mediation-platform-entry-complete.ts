import { defineMetric, factIds, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { mediationCommittees } from '../collectors/mediation-committees.ts';
import { mediators } from '../collectors/mediators.ts';
import { isInPost } from '../in-post.ts';

/** 智慧调解信息平台录入完整: every mediator in post and every committee of town and villages that exists at asOf is in it (000-人民调解-8-a). */
export const mediationPlatformEntryComplete = defineMetric({
  id: 'mediation-platform-entry-complete', title: { zh: '智慧调解平台录入完整', en: 'Platform entry complete' }, unit: 'yes-no',
  needs: { mediators, mediationCommittees },
  params: z.object({}),
  measure({ facts, asOf }) {
    const due = [
      ...facts.mediators.filter((mediator) => isInPost(mediator, asOf)),
      ...facts.mediationCommittees.filter((committee) => (committee.kind === 'town' || committee.kind === 'village') && isInPost({ from: committee.foundedAt, to: committee.dissolvedAt }, asOf)),
    ];
    if (due.length === 0) return notApplicable('there is no mediator and no committee to enter');
    const open = due.filter((one) => one.platformEnteredAt === null || one.platformEnteredAt > asOf);
    return yesNo(open.length === 0, factIds(open));
  },
});
