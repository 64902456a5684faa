import { defineForm } from '@siheng/plugin-sdk';
import { servicePoints } from '../collectors/service-points.ts';

export const servicePointRegister = defineForm({
  id: 'service-point-register', title: { zh: '公共法律服务站点登记', en: 'Service point' }, cadence: 'yearly', stores: servicePoints,
  fields: [
    { name: 'pointNo' },
    { name: 'kind' },
    { name: 'villageNo', help: { zh: '工作室填所在村（社区）的编号' } },
    { name: 'openedOn' },
    { name: 'closedOn', help: { zh: '在用的留空' } },
    { name: 'sign' },
    { name: 'facilities' },
    { name: 'services' },
    { name: 'staffed' },
    { name: 'hotline', help: { zh: '工作站填写；没有设立的留空' } },
    { name: 'scopePublished' },
    { name: 'rulesPresent' },
    { name: 'standardForms' },
  ],
});
