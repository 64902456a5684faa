import { defineAdminExtension } from '@siheng/ui';

export const communityCorrectionAdmin = defineAdminExtension({ plugin: 'community-correction' });
