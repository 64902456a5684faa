import { defineForm } from '@siheng/plugin-sdk';
import { advisorFiles } from '../collectors/advisor-files.ts';

export const advisorFileRecord = defineForm({
  id: 'advisor-file-record', title: { zh: '法律顾问案卷登记', en: 'Adviser file' }, cadence: 'yearly', stores: advisorFiles,
  fields: [{ name: 'fileNo' }, { name: 'client' }, { name: 'filedOn' }, { name: 'title' }],
});
