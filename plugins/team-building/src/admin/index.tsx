import { defineAdminExtension } from '@siheng/ui';

export const teamBuildingAdmin = defineAdminExtension({ plugin: 'team-building' });
