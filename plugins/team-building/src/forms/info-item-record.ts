import { defineForm } from '@siheng/plugin-sdk';
import { infoItems } from '../collectors/info-items.ts';

export const infoItemRecord = defineForm({
  id: 'info-item-record', title: { zh: '工作信息报送登记', en: 'Information record' }, cadence: 'monthly', stores: infoItems,
  fields: [
    { name: 'infoNo' },
    { name: 'title' },
    { name: 'submittedAt' },
    { name: 'adoptedBy', help: { zh: '被多家采用的填最高级别' } },
    { name: 'adoptedAt' },
  ],
});
