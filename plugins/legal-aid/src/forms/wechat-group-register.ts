import { defineForm } from '@siheng/plugin-sdk';
import { wechatGroups } from '../collectors/wechat-groups.ts';

export const wechatGroupRegister = defineForm({
  id: 'wechat-group-register', title: { zh: '“法润民生”微信群登记', en: 'Chat group register' }, cadence: 'yearly', stores: wechatGroups,
  fields: [{ name: 'villageNo' }, { name: 'group' }, { name: 'joinedOn', help: { zh: '司法所人员入群日期；未入群的留空' } }, { name: 'leftOn' }],
});
