import { defineAdminExtension } from '@siheng/ui';

export const mediationAdmin = defineAdminExtension({ plugin: 'mediation' });
