import { defineForm } from '@siheng/plugin-sdk';
import { cultureSites } from '../collectors/culture-sites.ts';

export const cultureSiteRegister = defineForm({
  id: 'culture-site-register', title: { zh: '法治文化阵地登记', en: 'Culture site register' }, cadence: 'yearly', stores: cultureSites,
  fields: [{ name: 'siteNo' }, { name: 'name' }, { name: 'level' }, { name: 'namedOn' }],
});
