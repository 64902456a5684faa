import { between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Online study hours, one row for each person who has to complete them. */
export const onlineTrainings = defineCollector({
  id: 'online-trainings', title: { zh: '在线培训学时', en: 'Online training' }, version: 1,
  row: z.object({ recordNo: z.string().min(1), staffNo: z.string().min(1), dueOn: z.iso.date(), requiredHours: z.number().positive(), completedHours: z.number().min(0) }),
  key: ['recordNo'], date: 'dueOn',
  columns: {
    recordNo: ['记录编号', '编号', '序号'], staffNo: ['人员编码', '人员编号', '工号'], dueOn: ['完成期限', '截止日期', '应完成日期'],
    requiredHours: ['应修学时', '规定学时'], completedHours: ['已修学时', '完成学时'],
  },
  labels: { recordNo: 'Record no.', staffNo: 'Staff no.', dueOn: 'Due on', requiredHours: 'Required hours', completedHours: 'Completed hours' },
  personal: ['staffNo'],
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    recordNo: `${unit}-学${i + 1}`, staffNo: `${unit}-员${i + 1}`, dueOn: period.to, requiredHours: 50, completedHours: chance(random, 0.97) ? between(random, 50, 70) : between(random, 20, 49),
  })),
});
