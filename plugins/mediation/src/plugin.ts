import { definePlugin } from '@siheng/plugin-sdk';
import { analysisReports } from './collectors/analysis-reports.ts';
import { disputes } from './collectors/disputes.ts';
import { districtTrainings } from './collectors/district-trainings.ts';
import { findings } from './collectors/findings.ts';
import { mediationCommittees } from './collectors/mediation-committees.ts';
import { mediators } from './collectors/mediators.ts';
import { onlineMediations } from './collectors/online-mediations.ts';
import { screenings } from './collectors/screenings.ts';
import { specialCampaigns } from './collectors/special-campaigns.ts';
import { stationStaff } from './collectors/station-staff.ts';
import { subsidies } from './collectors/subsidies.ts';
import { subsidySchemes } from './collectors/subsidy-schemes.ts';
import { trainings } from './collectors/trainings.ts';
import { typicalCases } from './collectors/typical-cases.ts';
import { villages } from './collectors/villages.ts';
import { workRecords } from './collectors/work-records.ts';
import { analysisReportRecord } from './forms/analysis-report-record.ts';
import { committeeRegister } from './forms/committee-register.ts';
import { disputeRegister } from './forms/dispute-register.ts';
import { districtTrainingRecord } from './forms/district-training-record.ts';
import { findingRecord } from './forms/finding-record.ts';
import { mediatorRoster } from './forms/mediator-roster.ts';
import { onlineMediationRecord } from './forms/online-mediation-record.ts';
import { screeningRecord } from './forms/screening-record.ts';
import { specialCampaignRecord } from './forms/special-campaign-record.ts';
import { stationStaffRoster } from './forms/station-staff-roster.ts';
import { subsidyRecord } from './forms/subsidy-record.ts';
import { subsidySchemeRecord } from './forms/subsidy-scheme-record.ts';
import { trainingRecord } from './forms/training-record.ts';
import { typicalCaseRecord } from './forms/typical-case-record.ts';
import { villageRoster } from './forms/village-roster.ts';
import { workRecord } from './forms/work-record.ts';
import { abnormalPetitionsSystem } from './metrics/abnormal-petitions-system.ts';
import { agreementPerformanceRatio } from './metrics/agreement-performance-ratio.ts';
import { caseSubsidyScheme } from './metrics/case-subsidy-scheme.ts';
import { caseSubsidyTimely } from './metrics/case-subsidy-timely.ts';
import { disputeScreeningEffective } from './metrics/dispute-screening-effective.ts';
import { disputesEnteredOnTimeRatio } from './metrics/disputes-entered-on-time-ratio.ts';
import { disputesEnteredRatio } from './metrics/disputes-entered-ratio.ts';
import { disputesEscalated } from './metrics/disputes-escalated.ts';
import { disputesPerFulltimeMediator } from './metrics/disputes-per-fulltime-mediator.ts';
import { disputesPerMediator } from './metrics/disputes-per-mediator.ts';
import { districtPetitions } from './metrics/district-petitions.ts';
import { districtTrainingRatio } from './metrics/district-training-ratio.ts';
import { fourNoneIncidents } from './metrics/four-none-incidents.ts';
import { fulltimeMediators } from './metrics/fulltime-mediators.ts';
import { keyFieldMediationOrgs } from './metrics/key-field-mediation-orgs.ts';
import { mediationCaseReports } from './metrics/mediation-case-reports.ts';
import { mediationCenterCooperation } from './metrics/mediation-center-cooperation.ts';
import { mediationFilesIncomplete } from './metrics/mediation-files-incomplete.ts';
import { mediationFilesNotEntered } from './metrics/mediation-files-not-entered.ts';
import { mediationOrgDocumentsPresent } from './metrics/mediation-org-documents-present.ts';
import { mediationOrgsMissing } from './metrics/mediation-orgs-missing.ts';
import { mediationOrgsNonstandard } from './metrics/mediation-orgs-nonstandard.ts';
import { mediationPlatformEntryComplete } from './metrics/mediation-platform-entry-complete.ts';
import { mediatorGradingParticipationRatio } from './metrics/mediator-grading-participation-ratio.ts';
import { mediatorRosterPresent } from './metrics/mediator-roster-present.ts';
import { mediatorTrainingGaps } from './metrics/mediator-training-gaps.ts';
import { mediatorTrainingHalfyearDone } from './metrics/mediator-training-halfyear-done.ts';
import { monthlyAnalysisReportsDone } from './metrics/monthly-analysis-reports-done.ts';
import { onlineMediationRunning } from './metrics/online-mediation-running.ts';
import { personalRoomFundingFindings } from './metrics/personal-room-funding-findings.ts';
import { personalRoomsFalseRecords } from './metrics/personal-rooms-false-records.ts';
import { personalRoomsWithoutPlaque } from './metrics/personal-rooms-without-plaque.ts';
import { personalRoomsWithoutRecords } from './metrics/personal-rooms-without-records.ts';
import { purchasedStaffRatio } from './metrics/purchased-staff-ratio.ts';
import { quarterlyTypicalCasesDone } from './metrics/quarterly-typical-cases-done.ts';
import { screeningDeployment } from './metrics/screening-deployment.ts';
import { screeningInspection } from './metrics/screening-inspection.ts';
import { specialCampaignEvidenceMissing } from './metrics/special-campaign-evidence-missing.ts';
import { subsidyPaymentFailures } from './metrics/subsidy-payment-failures.ts';
import { weeklyAnalysisDone } from './metrics/weekly-analysis-done.ts';
import { weeklyScreeningDone } from './metrics/weekly-screening-done.ts';

/** 人民调解. Importing it does nothing. */
export const mediation = definePlugin({
  id: 'mediation', title: { zh: '人民调解', en: 'People\'s mediation' }, sdk: '^1.0.0', version: '1.0.0',
  collectors: [
    analysisReports, disputes, districtTrainings, findings, mediationCommittees, mediators, onlineMediations, screenings, specialCampaigns,
    stationStaff, subsidies, subsidySchemes, trainings, typicalCases, villages, workRecords,
  ],
  forms: [
    analysisReportRecord, committeeRegister, disputeRegister, districtTrainingRecord, findingRecord, mediatorRoster, onlineMediationRecord,
    screeningRecord, specialCampaignRecord, stationStaffRoster, subsidyRecord, subsidySchemeRecord, trainingRecord, typicalCaseRecord, villageRoster,
    workRecord,
  ],
  metrics: [
    abnormalPetitionsSystem, agreementPerformanceRatio, caseSubsidyScheme, caseSubsidyTimely, disputeScreeningEffective, disputesEnteredOnTimeRatio,
    disputesEnteredRatio, disputesEscalated, disputesPerFulltimeMediator, disputesPerMediator, districtPetitions, districtTrainingRatio,
    fourNoneIncidents, fulltimeMediators, keyFieldMediationOrgs, mediationCaseReports, mediationCenterCooperation, mediationFilesIncomplete,
    mediationFilesNotEntered, mediationOrgDocumentsPresent, mediationOrgsMissing, mediationOrgsNonstandard, mediationPlatformEntryComplete,
    mediatorGradingParticipationRatio, mediatorRosterPresent, mediatorTrainingGaps, mediatorTrainingHalfyearDone, monthlyAnalysisReportsDone,
    onlineMediationRunning, personalRoomFundingFindings, personalRoomsFalseRecords, personalRoomsWithoutPlaque, personalRoomsWithoutRecords,
    purchasedStaffRatio, quarterlyTypicalCasesDone, screeningDeployment, screeningInspection, specialCampaignEvidenceMissing, subsidyPaymentFailures,
    weeklyAnalysisDone, weeklyScreeningDone,
  ],
});
