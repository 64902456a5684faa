import { testCollector } from '@siheng/plugin-sdk/testing';
import { wechatGroups } from './wechat-groups.ts';

testCollector(wechatGroups);
