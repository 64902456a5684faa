import { defineAdminExtension } from '@siheng/ui';

export const legalAidAdmin = defineAdminExtension({ plugin: 'legal-aid' });
