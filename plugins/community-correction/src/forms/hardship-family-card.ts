import { defineForm } from '@siheng/plugin-sdk';
import { hardshipFamilies } from '../collectors/hardship-families.ts';

export const hardshipFamilyCard = defineForm({
  id: 'hardship-family-card', title: { zh: '困难家庭建档立卡', en: 'Family card' }, cadence: 'quarterly', stores: hardshipFamilies,
  fields: [{ name: 'familyNo' }, { name: 'identifiedAt' }, { name: 'filedAt' }, { name: 'helpedAt' }],
});
