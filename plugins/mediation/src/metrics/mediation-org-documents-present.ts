import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { workRecords } from '../collectors/work-records.ts';

/** 成立或调整调委会文件 on file; one of an earlier year still stands (000-人民调解-1-d). */
export const mediationOrgDocumentsPresent = defineMetric({
  id: 'mediation-org-documents-present', title: { zh: '成立或调整调委会文件', en: 'Documents of the committees' }, unit: 'yes-no',
  needs: { workRecords },
  span: 'all-time',
  params: z.object({}),
  measure({ facts, asOf }) {
    const documents = facts.workRecords.filter((record) => record.kind === 'committee-document' && record.date <= asOf);
    return yesNo(documents.length > 0, factIds(documents));
  },
});
