import { defineForm } from '@siheng/plugin-sdk';
import { routineChecks } from '../collectors/routine-checks.ts';

export const routineCheckRecord = defineForm({
  id: 'routine-check-record', title: { zh: '日常检查登记', en: 'Routine check' }, cadence: 'monthly', stores: routineChecks,
  fields: [{ name: 'checkNo' }, { name: 'kind' }, { name: 'date' }, { name: 'station', help: { zh: '对司法所督查、检查的填写' } }, { name: 'result' }],
});
