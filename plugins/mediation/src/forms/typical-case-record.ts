import { defineForm } from '@siheng/plugin-sdk';
import { typicalCases } from '../collectors/typical-cases.ts';

export const typicalCaseRecord = defineForm({
  id: 'typical-case-record', title: { zh: '典型案例报送', en: 'Typical case' }, cadence: 'quarterly', stores: typicalCases,
  fields: [
    { name: 'submittedAt' }, { name: 'title' },
  ],
});
