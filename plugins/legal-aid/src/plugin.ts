import { definePlugin } from '@siheng/plugin-sdk';
import { advisorContacts } from './collectors/advisor-contacts.ts';
import { advisorContracts } from './collectors/advisor-contracts.ts';
import { campaigns } from './collectors/campaigns.ts';
import { cases } from './collectors/cases.ts';
import { consultations } from './collectors/consultations.ts';
import { findings } from './collectors/findings.ts';
import { lawFirms } from './collectors/law-firms.ts';
import { liaisonTrainings } from './collectors/liaison-trainings.ts';
import { registers } from './collectors/registers.ts';
import { socialOrganisationActivities } from './collectors/social-organisation-activities.ts';
import { socialOrganisations } from './collectors/social-organisations.ts';
import { subsidies } from './collectors/subsidies.ts';
import { transfers } from './collectors/transfers.ts';
import { villages } from './collectors/villages.ts';
import { wechatGroups } from './collectors/wechat-groups.ts';
import { advisorContactRecord } from './forms/advisor-contact-record.ts';
import { advisorContractRegister } from './forms/advisor-contract-register.ts';
import { campaignRecord } from './forms/campaign-record.ts';
import { caseRegister } from './forms/case-register.ts';
import { consultationRegister } from './forms/consultation-register.ts';
import { findingRecord } from './forms/finding-record.ts';
import { lawFirmRecord } from './forms/law-firm-record.ts';
import { liaisonTrainingRecord } from './forms/liaison-training-record.ts';
import { registerRecord } from './forms/register-record.ts';
import { socialOrganisationActivityRecord } from './forms/social-organisation-activity-record.ts';
import { socialOrganisationRegister } from './forms/social-organisation-register.ts';
import { subsidyRecord } from './forms/subsidy-record.ts';
import { transferRegister } from './forms/transfer-register.ts';
import { villageRoster } from './forms/village-roster.ts';
import { wechatGroupRegister } from './forms/wechat-group-register.ts';
import { advisorContactMade } from './metrics/advisor-contact-made.ts';
import { advisorContractsUnsigned } from './metrics/advisor-contracts-unsigned.ts';
import { advisorEvaluationCooperation } from './metrics/advisor-evaluation-cooperation.ts';
import { aidCampaigns } from './metrics/aid-campaigns.ts';
import { aidCaseRegisterPresent } from './metrics/aid-case-register-present.ts';
import { aidCasesAnyEntered } from './metrics/aid-cases-any-entered.ts';
import { aidCasesEntered } from './metrics/aid-cases-entered.ts';
import { aidCasesEnteredRatio } from './metrics/aid-cases-entered-ratio.ts';
import { aidCasesHandled } from './metrics/aid-cases-handled.ts';
import { aidCasesNotVerified } from './metrics/aid-cases-not-verified.ts';
import { aidCasesPerPopulationQuarter } from './metrics/aid-cases-per-population-quarter.ts';
import { aidCasesWithoutSurvey } from './metrics/aid-cases-without-survey.ts';
import { aidConsultRegisterPresent } from './metrics/aid-consult-register-present.ts';
import { aidConsultsAnyEntered } from './metrics/aid-consults-any-entered.ts';
import { aidConsultsEntered } from './metrics/aid-consults-entered.ts';
import { aidLiaisonRosterPresent } from './metrics/aid-liaison-roster-present.ts';
import { aidLiaisonTrainings } from './metrics/aid-liaison-trainings.ts';
import { aidPublicityActivities } from './metrics/aid-publicity-activities.ts';
import { aidTransfersSuccessful } from './metrics/aid-transfers-successful.ts';
import { criminalStageSubsidy } from './metrics/criminal-stage-subsidy.ts';
import { lawFirmUploadRatio } from './metrics/law-firm-upload-ratio.ts';
import { servicePointsNonstandard } from './metrics/service-points-nonstandard.ts';
import { servicePointsWithoutLedger } from './metrics/service-points-without-ledger.ts';
import { servicePointsWithoutSign } from './metrics/service-points-without-sign.ts';
import { servicePointsWithoutVenue } from './metrics/service-points-without-venue.ts';
import { socialOrgActivityMet } from './metrics/social-org-activity-met.ts';
import { subsidyQuartersBelowStandard } from './metrics/subsidy-quarters-below-standard.ts';
import { townLeaderUnaware } from './metrics/town-leader-unaware.ts';
import { townSocialOrgsByNov30 } from './metrics/town-social-orgs-by-nov30.ts';
import { villageHeadsUnaware } from './metrics/village-heads-unaware.ts';
import { wechatGroupsNotJoined } from './metrics/wechat-groups-not-joined.ts';

export const legalAid = definePlugin({
  id: 'legal-aid', title: { zh: '公共法律服务', en: 'Legal aid and public legal services' }, sdk: '^1.0.0', version: '1.0.0',
  collectors: [
    advisorContacts, advisorContracts, campaigns, cases, consultations, findings, lawFirms, liaisonTrainings, registers,
    socialOrganisationActivities, socialOrganisations, subsidies, transfers, villages, wechatGroups,
  ],
  forms: [
    advisorContactRecord, advisorContractRegister, campaignRecord, caseRegister, consultationRegister, findingRecord, lawFirmRecord,
    liaisonTrainingRecord, registerRecord, socialOrganisationActivityRecord, socialOrganisationRegister, subsidyRecord, transferRegister,
    villageRoster, wechatGroupRegister,
  ],
  metrics: [
    advisorContactMade, advisorContractsUnsigned, advisorEvaluationCooperation, aidCampaigns, aidCaseRegisterPresent, aidCasesAnyEntered,
    aidCasesEntered, aidCasesEnteredRatio, aidCasesHandled, aidCasesNotVerified, aidCasesPerPopulationQuarter, aidCasesWithoutSurvey,
    aidConsultRegisterPresent, aidConsultsAnyEntered, aidConsultsEntered, aidLiaisonRosterPresent, aidLiaisonTrainings, aidPublicityActivities,
    aidTransfersSuccessful, criminalStageSubsidy, lawFirmUploadRatio, servicePointsNonstandard, servicePointsWithoutLedger, servicePointsWithoutSign,
    servicePointsWithoutVenue, socialOrgActivityMet, subsidyQuartersBelowStandard, townLeaderUnaware, townSocialOrgsByNov30, villageHeadsUnaware,
    wechatGroupsNotJoined,
  ],
});
