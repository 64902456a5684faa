import { defineForm } from '@siheng/plugin-sdk';
import { registers } from '../collectors/registers.ts';

export const registerRecord = defineForm({
  id: 'register-record', title: { zh: '登记簿与花名册登记', en: 'Register record' }, cadence: 'yearly', stores: registers,
  fields: [{ name: 'registerNo' }, { name: 'kind' }, { name: 'openedOn' }, { name: 'closedOn' }],
});
