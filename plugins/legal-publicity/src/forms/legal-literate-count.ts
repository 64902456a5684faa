import { defineForm } from '@siheng/plugin-sdk';
import { legalLiterates } from '../collectors/legal-literates.ts';

export const legalLiterateCount = defineForm({
  id: 'legal-literate-count', title: { zh: '法律明白人培养进度表', en: 'Legal literate count' }, cadence: 'yearly', stores: legalLiterates,
  fields: [{ name: 'countNo' }, { name: 'countedOn' }, { name: 'targetPersons', help: { zh: '按文件要求的培养目标数' } }, { name: 'trainedPersons' }],
});
