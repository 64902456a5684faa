import { defineForm } from '@siheng/plugin-sdk';
import { villages } from '../collectors/villages.ts';

export const villageRoster = defineForm({
  id: 'village-roster', title: { zh: '村（社区）名册', en: 'Village roster' }, cadence: 'yearly', stores: villages,
  fields: [
    { name: 'villageNo' }, { name: 'village' },
  ],
});
