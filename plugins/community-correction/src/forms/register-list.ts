import { defineForm } from '@siheng/plugin-sdk';
import { registers } from '../collectors/registers.ts';

export const registerList = defineForm({
  id: 'register-list', title: { zh: '五簿登记', en: 'List of registers' }, cadence: 'yearly', stores: registers,
  fields: [{ name: 'registerNo' }, { name: 'group' }, { name: 'present', help: { zh: '没有该类人员的，不需要登记簿' } }],
});
