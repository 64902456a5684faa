import { defineForm } from '@siheng/plugin-sdk';
import { equipment } from '../collectors/equipment.ts';

export const equipmentRegister = defineForm({
  id: 'equipment-register', title: { zh: '装备设备登记', en: 'Equipment register' }, cadence: 'yearly', stores: equipment,
  fields: [{ name: 'itemNo' }, { name: 'kind' }, { name: 'installedOn' }, { name: 'removedOn', help: { zh: '在用的留空' } }],
});
