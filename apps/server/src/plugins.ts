import { communityCorrection } from '@siheng/community-correction';
import { lawBasedGovernment } from '@siheng/law-based-government';
import { legalAid } from '@siheng/legal-aid';
import { legalPublicity } from '@siheng/legal-publicity';
import { mediation } from '@siheng/mediation';
import type { PluginDefinition } from '@siheng/plugin-sdk';
import { teamBuilding } from '@siheng/team-building';

/** The installed plugins. A new one is added here and, with its pages, in apps/admin/src/plugins.ts; nowhere else. */
export const plugins: readonly PluginDefinition[] = [mediation, legalAid, communityCorrection, legalPublicity, lawBasedGovernment, teamBuilding];
