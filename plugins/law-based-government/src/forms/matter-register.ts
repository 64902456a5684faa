import { defineForm } from '@siheng/plugin-sdk';
import { matters } from '../collectors/matters.ts';

export const matterRegister = defineForm({
  id: 'matter-register', title: { zh: '合法性审查事项登记', en: 'Register of matters' }, cadence: 'quarterly', stores: matters,
  fields: [{ name: 'matterNo' }, { name: 'kind' }, { name: 'name' }, { name: 'decidedAt' }, { name: 'reviewOpinionAt', help: { zh: '未经合法性审查的留空' } }],
});
