import { defineForm } from '@siheng/plugin-sdk';
import { infoItems } from '../collectors/info-items.ts';

export const infoItemRecord = defineForm({
  id: 'info-item-record', title: { zh: '法律援助信息报送', en: 'Legal-aid information' }, cadence: 'monthly', stores: infoItems,
  fields: [
    { name: 'infoNo' },
    { name: 'title' },
    { name: 'submittedAt' },
    { name: 'cityAdoptedAt', help: { zh: '被市司法行政信息、报刊采用的日期；未采用的留空' } },
    { name: 'outlet' },
  ],
});
