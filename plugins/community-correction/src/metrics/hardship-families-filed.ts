import { defineMetric, factIds, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { hardshipFamilies } from '../collectors/hardship-families.ts';

export const hardshipFamiliesFiled = defineMetric({
  id: 'hardship-families-filed', title: { zh: '困难家庭建档立卡', en: 'Families in hardship are filed' }, unit: 'yes-no',
  needs: { hardshipFamilies },
  params: z.object({}),
  measure({ facts }) {
    if (facts.hardshipFamilies.length === 0) return notApplicable('no family in hardship is known');
    const unfiled = facts.hardshipFamilies.filter((family) => family.filedAt === null);
    return yesNo(unfiled.length === 0, factIds(unfiled));
  },
});
