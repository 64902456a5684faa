import { definePlugin } from '@siheng/plugin-sdk';
import { advisorContacts } from './collectors/advisor-contacts.ts';
import { advisorContracts } from './collectors/advisor-contracts.ts';
import { advisorFiles } from './collectors/advisor-files.ts';
import { campaigns } from './collectors/campaigns.ts';
import { cases } from './collectors/cases.ts';
import { consultations } from './collectors/consultations.ts';
import { dataChecks } from './collectors/data-checks.ts';
import { findings } from './collectors/findings.ts';
import { firmRules } from './collectors/firm-rules.ts';
import { infoItems } from './collectors/info-items.ts';
import { lawFirms } from './collectors/law-firms.ts';
import { legalServiceFilings } from './collectors/legal-service-filings.ts';
import { liaisonTrainings } from './collectors/liaison-trainings.ts';
import { notaryMatters } from './collectors/notary-matters.ts';
import { partyPosts } from './collectors/party-posts.ts';
import { partyWorkRecords } from './collectors/party-work-records.ts';
import { registers } from './collectors/registers.ts';
import { servicePoints } from './collectors/service-points.ts';
import { serviceReviews } from './collectors/service-reviews.ts';
import { socialOrganisationActivities } from './collectors/social-organisation-activities.ts';
import { socialOrganisations } from './collectors/social-organisations.ts';
import { subsidies } from './collectors/subsidies.ts';
import { transfers } from './collectors/transfers.ts';
import { villages } from './collectors/villages.ts';
import { wechatGroups } from './collectors/wechat-groups.ts';
import { advisorContactRecord } from './forms/advisor-contact-record.ts';
import { advisorContractRegister } from './forms/advisor-contract-register.ts';
import { advisorFileRecord } from './forms/advisor-file-record.ts';
import { campaignRecord } from './forms/campaign-record.ts';
import { caseRegister } from './forms/case-register.ts';
import { consultationRegister } from './forms/consultation-register.ts';
import { dataCheckRecord } from './forms/data-check-record.ts';
import { findingRecord } from './forms/finding-record.ts';
import { firmRuleRecord } from './forms/firm-rule-record.ts';
import { infoItemRecord } from './forms/info-item-record.ts';
import { lawFirmRecord } from './forms/law-firm-record.ts';
import { legalServiceFilingRecord } from './forms/legal-service-filing-record.ts';
import { liaisonTrainingRecord } from './forms/liaison-training-record.ts';
import { notaryMatterRecord } from './forms/notary-matter-record.ts';
import { partyPostRegister } from './forms/party-post-register.ts';
import { partyWorkRecord } from './forms/party-work-record.ts';
import { registerRecord } from './forms/register-record.ts';
import { servicePointRegister } from './forms/service-point-register.ts';
import { serviceReviewRecord } from './forms/service-review-record.ts';
import { socialOrganisationActivityRecord } from './forms/social-organisation-activity-record.ts';
import { socialOrganisationRegister } from './forms/social-organisation-register.ts';
import { subsidyRecord } from './forms/subsidy-record.ts';
import { transferRegister } from './forms/transfer-register.ts';
import { villageRoster } from './forms/village-roster.ts';
import { wechatGroupRegister } from './forms/wechat-group-register.ts';
import { advisorContactMade } from './metrics/advisor-contact-made.ts';
import { advisorContractsUnsigned } from './metrics/advisor-contracts-unsigned.ts';
import { advisorEvaluationCooperation } from './metrics/advisor-evaluation-cooperation.ts';
import { advisorFiles as advisorFilesMeasure } from './metrics/advisor-files.ts';
import { advisorWechat } from './metrics/advisor-wechat.ts';
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
import { aidConsultRegistered } from './metrics/aid-consult-registered.ts';
import { aidConsultsAnyEntered } from './metrics/aid-consults-any-entered.ts';
import { aidConsultsEntered } from './metrics/aid-consults-entered.ts';
import { aidFormsUsed } from './metrics/aid-forms-used.ts';
import { aidHotline } from './metrics/aid-hotline.ts';
import { aidInfoAdoptedCity } from './metrics/aid-info-adopted-city.ts';
import { aidInfoItems } from './metrics/aid-info-items.ts';
import { aidLiaisonRosterPresent } from './metrics/aid-liaison-roster-present.ts';
import { aidLiaisonTrainings } from './metrics/aid-liaison-trainings.ts';
import { aidPublicityActivities } from './metrics/aid-publicity-activities.ts';
import { aidRulesPresent } from './metrics/aid-rules-present.ts';
import { aidScopePublished } from './metrics/aid-scope-published.ts';
import { aidTransfersSuccessful } from './metrics/aid-transfers-successful.ts';
import { criminalStageSubsidy } from './metrics/criminal-stage-subsidy.ts';
import { grassrootsLegalServiceReview } from './metrics/grassroots-legal-service-review.ts';
import { lawFirmUploadRatio } from './metrics/law-firm-upload-ratio.ts';
import { lawfirmDataErrorRatio } from './metrics/lawfirm-data-error-ratio.ts';
import { lawfirmPartyBranch } from './metrics/lawfirm-party-branch.ts';
import { lawfirmPartyPlan } from './metrics/lawfirm-party-plan.ts';
import { lawfirmPartyRecords } from './metrics/lawfirm-party-records.ts';
import { lawfirmPartyStaff } from './metrics/lawfirm-party-staff.ts';
import { lawyerPracticeRules } from './metrics/lawyer-practice-rules.ts';
import { lawyerViolationReporting } from './metrics/lawyer-violation-reporting.ts';
import { notaryEntryRatio } from './metrics/notary-entry-ratio.ts';
import { notaryPartyBranch } from './metrics/notary-party-branch.ts';
import { notaryPartyPlan } from './metrics/notary-party-plan.ts';
import { notaryPartyRecords } from './metrics/notary-party-records.ts';
import { notaryPartyStaff } from './metrics/notary-party-staff.ts';
import { servicePointsNonstandard } from './metrics/service-points-nonstandard.ts';
import { servicePointsWithoutLedger } from './metrics/service-points-without-ledger.ts';
import { servicePointsWithoutSign } from './metrics/service-points-without-sign.ts';
import { servicePointsWithoutVenue } from './metrics/service-points-without-venue.ts';
import { serviceRoomVillageRatio } from './metrics/service-room-village-ratio.ts';
import { serviceStationThreeInPlace } from './metrics/service-station-three-in-place.ts';
import { socialOrgActivityMet } from './metrics/social-org-activity-met.ts';
import { subsidyQuartersBelowStandard } from './metrics/subsidy-quarters-below-standard.ts';
import { townLeaderUnaware } from './metrics/town-leader-unaware.ts';
import { townSocialOrgsByNov30 } from './metrics/town-social-orgs-by-nov30.ts';
import { villageHeadsUnaware } from './metrics/village-heads-unaware.ts';
import { wechatGroupsNotJoined } from './metrics/wechat-groups-not-joined.ts';

export const legalAid = definePlugin({
  id: 'legal-aid', title: { zh: '公共法律服务', en: 'Legal aid and public legal services' }, sdk: '^1.0.0', version: '1.0.0',
  collectors: [
    advisorContacts, advisorContracts, advisorFiles, campaigns, cases, consultations, dataChecks, findings, firmRules, infoItems, lawFirms,
    legalServiceFilings, liaisonTrainings, notaryMatters, partyPosts, partyWorkRecords, registers, servicePoints, serviceReviews,
    socialOrganisationActivities, socialOrganisations, subsidies, transfers, villages, wechatGroups,
  ],
  forms: [
    advisorContactRecord, advisorContractRegister, advisorFileRecord, campaignRecord, caseRegister, consultationRegister, dataCheckRecord,
    findingRecord, firmRuleRecord, infoItemRecord, lawFirmRecord, legalServiceFilingRecord, liaisonTrainingRecord, notaryMatterRecord,
    partyPostRegister, partyWorkRecord, registerRecord, servicePointRegister, serviceReviewRecord, socialOrganisationActivityRecord,
    socialOrganisationRegister, subsidyRecord, transferRegister, villageRoster, wechatGroupRegister,
  ],
  metrics: [
    advisorContactMade, advisorContractsUnsigned, advisorEvaluationCooperation, advisorFilesMeasure, advisorWechat, aidCampaigns,
    aidCaseRegisterPresent, aidCasesAnyEntered, aidCasesEntered, aidCasesEnteredRatio, aidCasesHandled, aidCasesNotVerified,
    aidCasesPerPopulationQuarter, aidCasesWithoutSurvey, aidConsultRegisterPresent, aidConsultRegistered, aidConsultsAnyEntered, aidConsultsEntered,
    aidFormsUsed, aidHotline, aidInfoAdoptedCity, aidInfoItems, aidLiaisonRosterPresent, aidLiaisonTrainings, aidPublicityActivities, aidRulesPresent,
    aidScopePublished, aidTransfersSuccessful, criminalStageSubsidy, grassrootsLegalServiceReview, lawFirmUploadRatio, lawfirmDataErrorRatio,
    lawfirmPartyBranch, lawfirmPartyPlan, lawfirmPartyRecords, lawfirmPartyStaff, lawyerPracticeRules, lawyerViolationReporting, notaryEntryRatio,
    notaryPartyBranch, notaryPartyPlan, notaryPartyRecords, notaryPartyStaff, servicePointsNonstandard, servicePointsWithoutLedger,
    servicePointsWithoutSign, servicePointsWithoutVenue, serviceRoomVillageRatio, serviceStationThreeInPlace, socialOrgActivityMet,
    subsidyQuartersBelowStandard, townLeaderUnaware, townSocialOrgsByNov30, villageHeadsUnaware, wechatGroupsNotJoined,
  ],
});
