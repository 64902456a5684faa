import { defineForm } from '@siheng/plugin-sdk';
import { socialOrganisations } from '../collectors/social-organisations.ts';

export const socialOrganisationRegister = defineForm({
  id: 'social-organisation-register', title: { zh: '社会组织登记', en: 'Social organisation register' }, cadence: 'yearly', stores: socialOrganisations,
  fields: [{ name: 'orgNo' }, { name: 'name' }, { name: 'level' }, { name: 'type' }, { name: 'foundedOn' }, { name: 'dissolvedOn' }],
});
