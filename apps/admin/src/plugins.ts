import { communityCorrectionAdmin } from '@siheng/community-correction/admin';
import { lawBasedGovernmentAdmin } from '@siheng/law-based-government/admin';
import { legalAidAdmin } from '@siheng/legal-aid/admin';
import { legalPublicityAdmin } from '@siheng/legal-publicity/admin';
import { mediationAdmin } from '@siheng/mediation/admin';
import { teamBuildingAdmin } from '@siheng/team-building/admin';
import type { AdminExtension } from '@siheng/ui';

/** The installed plugins' pages. A new plugin is added here and in apps/server/src/plugins.ts; nowhere else. */
export const plugins: readonly AdminExtension[] = [mediationAdmin, legalAidAdmin, communityCorrectionAdmin, legalPublicityAdmin, lawBasedGovernmentAdmin, teamBuildingAdmin];
