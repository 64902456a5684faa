import { defineAdminExtension } from '@siheng/ui';

export const lawBasedGovernmentAdmin = defineAdminExtension({ plugin: 'law-based-government' });
