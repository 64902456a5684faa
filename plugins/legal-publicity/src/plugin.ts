import { definePlugin } from '@siheng/plugin-sdk';
import { activities } from './collectors/activities.ts';
import { campaigns } from './collectors/campaigns.ts';
import { caseReports } from './collectors/case-reports.ts';
import { cultureSites } from './collectors/culture-sites.ts';
import { demoVillages } from './collectors/demo-villages.ts';
import { findings } from './collectors/findings.ts';
import { legalLiterateTrainings } from './collectors/legal-literate-trainings.ts';
import { legalLiterates } from './collectors/legal-literates.ts';
import { publicityOrganisations } from './collectors/publicity-organisations.ts';
import { villages } from './collectors/villages.ts';
import { activityRecord } from './forms/activity-record.ts';
import { campaignRecord } from './forms/campaign-record.ts';
import { caseReportRecord } from './forms/case-report-record.ts';
import { cultureSiteRegister } from './forms/culture-site-register.ts';
import { demoVillageRecord } from './forms/demo-village-record.ts';
import { findingRecord } from './forms/finding-record.ts';
import { legalLiterateCount } from './forms/legal-literate-count.ts';
import { legalLiterateTrainingRecord } from './forms/legal-literate-training-record.ts';
import { publicityOrganisationRegister } from './forms/publicity-organisation-register.ts';
import { villageRoster } from './forms/village-roster.ts';
import { campaignArchiveComplete } from './metrics/campaign-archive-complete.ts';
import { campaignInfoSubmitted } from './metrics/campaign-info-submitted.ts';
import { campaignsImplemented } from './metrics/campaigns-implemented.ts';
import { demoVillageCadreViolations } from './metrics/demo-village-cadre-violations.ts';
import { demoVillagesAwarded } from './metrics/demo-villages-awarded.ts';
import { federationParticipation } from './metrics/federation-participation.ts';
import { keyAudiencesBelowStandard } from './metrics/key-audiences-below-standard.ts';
import { legalLiterateTrained } from './metrics/legal-literate-trained.ts';
import { legalLiteratesTargetMet } from './metrics/legal-literates-target-met.ts';
import { nationalDemoVillages } from './metrics/national-demo-villages.ts';
import { provinceCultureSites } from './metrics/province-culture-sites.ts';
import { provinceDemoVillageTargetMet } from './metrics/province-demo-village-target-met.ts';
import { publicityCaseReports } from './metrics/publicity-case-reports.ts';
import { pufaNiwobangCases } from './metrics/pufa-niwobang-cases.ts';
import { sixEntryEvidenceMissing } from './metrics/six-entry-evidence-missing.ts';
import { specialisedPublicityOrgs } from './metrics/specialised-publicity-orgs.ts';

export const legalPublicity = definePlugin({
  id: 'legal-publicity', title: { zh: '法治宣传教育', en: 'Legal publicity' }, sdk: '^1.0.0', version: '1.0.0',
  collectors: [
    activities, campaigns, caseReports, cultureSites, demoVillages, findings, legalLiterateTrainings, legalLiterates, publicityOrganisations,
    villages,
  ],
  forms: [
    activityRecord, campaignRecord, caseReportRecord, cultureSiteRegister, demoVillageRecord, findingRecord, legalLiterateCount,
    legalLiterateTrainingRecord, publicityOrganisationRegister, villageRoster,
  ],
  metrics: [
    campaignArchiveComplete, campaignInfoSubmitted, campaignsImplemented, demoVillageCadreViolations, demoVillagesAwarded, federationParticipation,
    keyAudiencesBelowStandard, legalLiterateTrained, legalLiteratesTargetMet, nationalDemoVillages, provinceCultureSites,
    provinceDemoVillageTargetMet, publicityCaseReports, pufaNiwobangCases, sixEntryEvidenceMissing, specialisedPublicityOrgs,
  ],
});
