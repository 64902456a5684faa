import { defineAdminExtension } from '@siheng/ui';

export const legalPublicityAdmin = defineAdminExtension({ plugin: 'legal-publicity' });
