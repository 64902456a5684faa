import { defineForm } from '@siheng/plugin-sdk';
import { publicityOrganisations } from '../collectors/publicity-organisations.ts';

export const publicityOrganisationRegister = defineForm({
  id: 'publicity-organisation-register', title: { zh: '法治宣传社会组织登记', en: 'Publicity organisation register' }, cadence: 'yearly', stores: publicityOrganisations,
  fields: [{ name: 'orgNo' }, { name: 'name' }, { name: 'specialised' }, { name: 'recognisedOn' }],
});
