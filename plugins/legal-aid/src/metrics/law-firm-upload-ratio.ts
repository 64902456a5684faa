import { defineMetric, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { lawFirms } from '../collectors/law-firms.ts';

export const lawFirmUploadRatio = defineMetric({
  id: 'law-firm-upload-ratio', title: { zh: '律师事务所年度考核上传率', en: 'Law firms whose assessment was uploaded' }, unit: 'ratio',
  needs: { lawFirms }, params: z.object({}),
  measure({ facts }) {
    if (facts.lawFirms.length === 0) return notApplicable('no law firm is due in this period');
    const open = facts.lawFirms.filter(({ enteredAt }) => enteredAt === null);
    return ratio(facts.lawFirms.length - open.length, facts.lawFirms.length, factIds(open));
  },
});
