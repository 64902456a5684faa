import { defineForm } from '@siheng/plugin-sdk';
import { aftercarePersons } from '../collectors/aftercare-persons.ts';

export const aftercareCard = defineForm({
  id: 'aftercare-card', title: { zh: '解戒人员照管登记', en: 'Aftercare card' }, cadence: 'monthly', stores: aftercarePersons,
  fields: [{ name: 'personNo' }, { name: 'releasedAt' }, { name: 'careFrom' }, { name: 'relapsedAt' }],
});
