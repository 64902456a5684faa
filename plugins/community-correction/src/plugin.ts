import { definePlugin } from '@siheng/plugin-sdk';
import { aftercarePersons } from './collectors/aftercare-persons.ts';
import { checkIns } from './collectors/check-ins.ts';
import { correctionPersons } from './collectors/correction-persons.ts';
import { correctionStaff } from './collectors/correction-staff.ts';
import { correctionVisits } from './collectors/correction-visits.ts';
import { findings } from './collectors/findings.ts';
import { hardshipFamilies } from './collectors/hardship-families.ts';
import { incidents } from './collectors/incidents.ts';
import { investigations } from './collectors/investigations.ts';
import { locationLog } from './collectors/location-log.ts';
import { pickups } from './collectors/pickups.ts';
import { registers } from './collectors/registers.ts';
import { releasedPersons } from './collectors/released-persons.ts';
import { remoteVisits } from './collectors/remote-visits.ts';
import { routineChecks } from './collectors/routine-checks.ts';
import { sessions } from './collectors/sessions.ts';
import { trainings } from './collectors/trainings.ts';
import { verifications } from './collectors/verifications.ts';
import { visits } from './collectors/visits.ts';
import { workRecords } from './collectors/work-records.ts';
import { aftercareCard } from './forms/aftercare-card.ts';
import { correctionPersonCard } from './forms/correction-person-card.ts';
import { correctionVisitRecord } from './forms/correction-visit-record.ts';
import { findingRecord } from './forms/finding-record.ts';
import { hardshipFamilyCard } from './forms/hardship-family-card.ts';
import { incidentReport } from './forms/incident-report.ts';
import { investigationRecord } from './forms/investigation-record.ts';
import { pickupRecord } from './forms/pickup-record.ts';
import { registerList } from './forms/register-list.ts';
import { releasedPersonCard } from './forms/released-person-card.ts';
import { remoteVisitRecord } from './forms/remote-visit-record.ts';
import { routineCheckRecord } from './forms/routine-check-record.ts';
import { sessionRecord } from './forms/session-record.ts';
import { staffRoster } from './forms/staff-roster.ts';
import { trainingRecord } from './forms/training-record.ts';
import { verificationRecord } from './forms/verification-record.ts';
import { visitRecord } from './forms/visit-record.ts';
import { workRecord } from './forms/work-record.ts';
import { abscondKeyPeriodPersonTimes } from './metrics/abscond-key-period-person-times.ts';
import { abscondPersonTimes } from './metrics/abscond-person-times.ts';
import { abstinenceRatio } from './metrics/abstinence-ratio.ts';
import { aftercareNotices } from './metrics/aftercare-notices.ts';
import { aftercareRatio } from './metrics/aftercare-ratio.ts';
import { checkinRatioLowestMonth } from './metrics/checkin-ratio-lowest-month.ts';
import { collegialPublicityFailures } from './metrics/collegial-publicity-failures.ts';
import { correctionAbscondOrReoffend } from './metrics/correction-abscond-or-reoffend.ts';
import { correctionEducationHours } from './metrics/correction-education-hours.ts';
import { correctionFulltimeStaff } from './metrics/correction-fulltime-staff.ts';
import { correctionGroupMinMembers } from './metrics/correction-group-min-members.ts';
import { correctionInSafetyAssessment } from './metrics/correction-in-safety-assessment.ts';
import { correctionLedgerDefects } from './metrics/correction-ledger-defects.ts';
import { correctionMonthlyHoursMet } from './metrics/correction-monthly-hours-met.ts';
import { correctionMonthlyVisitsMet } from './metrics/correction-monthly-visits-met.ts';
import { correctionReoffenders } from './metrics/correction-reoffenders.ts';
import { correctionReoffendingRatio } from './metrics/correction-reoffending-ratio.ts';
import { correctionRotationTrainings } from './metrics/correction-rotation-trainings.ts';
import { correctionServiceHours } from './metrics/correction-service-hours.ts';
import { correctionStaffingMet } from './metrics/correction-staffing-met.ts';
import { correctionVillageTrainings } from './metrics/correction-village-trainings.ts';
import { courtLiaisonMeetings } from './metrics/court-liaison-meetings.ts';
import { dataEntryNotices } from './metrics/data-entry-notices.ts';
import { doubleEightPersonsMissed } from './metrics/double-eight-persons-missed.ts';
import { handoverLate } from './metrics/handover-late.ts';
import { hardshipFamiliesFiled } from './metrics/hardship-families-filed.ts';
import { hardshipFamilyHelpRatio } from './metrics/hardship-family-help-ratio.ts';
import { helpRatio } from './metrics/help-ratio.ts';
import { importantEventsUnreported } from './metrics/important-events-unreported.ts';
import { investigationDocumentDefects } from './metrics/investigation-document-defects.ts';
import { investigationRefusalsOrDelays } from './metrics/investigation-refusals-or-delays.ts';
import { keyPersonNotDetermined } from './metrics/key-person-not-determined.ts';
import { keyPersonPickupRatio } from './metrics/key-person-pickup-ratio.ts';
import { keyPersonVisitLedgerChecks } from './metrics/key-person-visit-ledger-checks.ts';
import { labourBase } from './metrics/labour-base.ts';
import { locationCoverageRatio } from './metrics/location-coverage-ratio.ts';
import { locationDailyChecks } from './metrics/location-daily-checks.ts';
import { locationSuccessRatio } from './metrics/location-success-ratio.ts';
import { majorReoffendingCases } from './metrics/major-reoffending-cases.ts';
import { officersCriminallyLiable } from './metrics/officers-criminally-liable.ts';
import { overdueReleaseDailyViews } from './metrics/overdue-release-daily-views.ts';
import { planEntryDailyChecks } from './metrics/plan-entry-daily-checks.ts';
import { receiptNoticesProvince } from './metrics/receipt-notices-province.ts';
import { refusedReleasedPerson } from './metrics/refused-released-person.ts';
import { releaseEntryWeeklyChecks } from './metrics/release-entry-weekly-checks.ts';
import { releaseFilesOnTime } from './metrics/release-files-on-time.ts';
import { remoteVisitsSuccessful } from './metrics/remote-visits-successful.ts';
import { reoffending5yRatio } from './metrics/reoffending-5y-ratio.ts';
import { reoffendingYearRatio } from './metrics/reoffending-year-ratio.ts';
import { resettlementEmploymentRatio } from './metrics/resettlement-employment-ratio.ts';
import { resettlementEntrepreneurModels } from './metrics/resettlement-entrepreneur-models.ts';
import { resettlementEntryGaps } from './metrics/resettlement-entry-gaps.ts';
import { resettlementEntryRatio } from './metrics/resettlement-entry-ratio.ts';
import { resettlementEntryReminders } from './metrics/resettlement-entry-reminders.ts';
import { resettlementEntryWeeklyChecks } from './metrics/resettlement-entry-weekly-checks.ts';
import { resettlementFilesIncomplete } from './metrics/resettlement-files-incomplete.ts';
import { resettlementFourRatiosMet } from './metrics/resettlement-four-ratios-met.ts';
import { resettlementHandoverRatio } from './metrics/resettlement-handover-ratio.ts';
import { resettlementPlacementRatio } from './metrics/resettlement-placement-ratio.ts';
import { resettlementRegistersMissing } from './metrics/resettlement-registers-missing.ts';
import { resettlementTrainingPhotos } from './metrics/resettlement-training-photos.ts';
import { resettlementTrainingPlan } from './metrics/resettlement-training-plan.ts';
import { resettlementTrainingReport } from './metrics/resettlement-training-report.ts';
import { resettlementTrainingSignin } from './metrics/resettlement-training-signin.ts';
import { resettlementTrainings } from './metrics/resettlement-trainings.ts';
import { resettlementVisitsOnSchedule } from './metrics/resettlement-visits-on-schedule.ts';
import { resettlementVisitsTwoMonthlyDone } from './metrics/resettlement-visits-two-monthly-done.ts';
import { riskNotAssessedPersons } from './metrics/risk-not-assessed-persons.ts';
import { skillsContestEffective } from './metrics/skills-contest-effective.ts';
import { socialWorkersCriminallyLiable } from './metrics/social-workers-criminally-liable.ts';
import { verificationFeedbackRatio } from './metrics/verification-feedback-ratio.ts';
import { verificationReceiptsLate } from './metrics/verification-receipts-late.ts';
import { workModeInPlace } from './metrics/work-mode-in-place.ts';

export const communityCorrection = definePlugin({
  id: 'community-correction', title: { zh: '社区矫正与安置帮教', en: 'Community correction and resettlement' }, sdk: '^1.0.0', version: '0.1.0',
  collectors: [
    aftercarePersons, checkIns, correctionPersons, correctionStaff, correctionVisits, findings, hardshipFamilies, incidents, investigations,
    locationLog, pickups, registers, releasedPersons, remoteVisits, routineChecks, sessions, trainings, verifications, visits, workRecords,
  ],
  forms: [
    aftercareCard, correctionPersonCard, correctionVisitRecord, findingRecord, hardshipFamilyCard, incidentReport, investigationRecord, pickupRecord,
    registerList, releasedPersonCard, remoteVisitRecord, routineCheckRecord, sessionRecord, staffRoster, trainingRecord, verificationRecord,
    visitRecord, workRecord,
  ],
  metrics: [
    abscondKeyPeriodPersonTimes, abscondPersonTimes, abstinenceRatio, aftercareNotices, aftercareRatio, checkinRatioLowestMonth,
    collegialPublicityFailures, correctionAbscondOrReoffend, correctionEducationHours, correctionFulltimeStaff, correctionGroupMinMembers,
    correctionInSafetyAssessment, correctionLedgerDefects, correctionMonthlyHoursMet, correctionMonthlyVisitsMet, correctionReoffenders,
    correctionReoffendingRatio, correctionRotationTrainings, correctionServiceHours, correctionStaffingMet, correctionVillageTrainings,
    courtLiaisonMeetings, dataEntryNotices, doubleEightPersonsMissed, handoverLate, hardshipFamiliesFiled, hardshipFamilyHelpRatio, helpRatio,
    importantEventsUnreported, investigationDocumentDefects, investigationRefusalsOrDelays, keyPersonNotDetermined, keyPersonPickupRatio,
    keyPersonVisitLedgerChecks, labourBase, locationCoverageRatio, locationDailyChecks, locationSuccessRatio, majorReoffendingCases,
    officersCriminallyLiable, overdueReleaseDailyViews, planEntryDailyChecks, receiptNoticesProvince, refusedReleasedPerson, releaseEntryWeeklyChecks,
    releaseFilesOnTime, remoteVisitsSuccessful, reoffending5yRatio, reoffendingYearRatio, resettlementEmploymentRatio, resettlementEntrepreneurModels,
    resettlementEntryGaps, resettlementEntryRatio, resettlementEntryReminders, resettlementEntryWeeklyChecks, resettlementFilesIncomplete,
    resettlementFourRatiosMet, resettlementHandoverRatio, resettlementPlacementRatio, resettlementRegistersMissing, resettlementTrainingPhotos,
    resettlementTrainingPlan, resettlementTrainingReport, resettlementTrainingSignin, resettlementTrainings, resettlementVisitsOnSchedule,
    resettlementVisitsTwoMonthlyDone, riskNotAssessedPersons, skillsContestEffective, socialWorkersCriminallyLiable, verificationFeedbackRatio,
    verificationReceiptsLate, workModeInPlace,
  ],
});
