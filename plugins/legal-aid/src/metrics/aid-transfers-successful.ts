import { count, defineMetric, factIds, inPeriod } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { transfers } from '../collectors/transfers.ts';

export const aidTransfersSuccessful = defineMetric({
  id: 'aid-transfers-successful', title: { zh: '法援转移申请成功人数', en: 'Persons granted aid after being passed on' }, unit: 'count',
  needs: { transfers }, span: 'all-time', params: z.object({}),
  measure({ facts, period }) {
    const granted = facts.transfers.filter(({ grantedAt }) => grantedAt !== null && inPeriod(grantedAt, period));
    return count(new Set(granted.map(({ applicantNo }) => applicantNo)).size, factIds(granted));
  },
});
