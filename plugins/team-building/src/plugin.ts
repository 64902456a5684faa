import { definePlugin } from '@siheng/plugin-sdk';
import { activityResults } from './collectors/activity-results.ts';
import { analysisReports } from './collectors/analysis-reports.ts';
import { commendations } from './collectors/commendations.ts';
import { equipment } from './collectors/equipment.ts';
import { establishments } from './collectors/establishments.ts';
import { exams } from './collectors/exams.ts';
import { findings } from './collectors/findings.ts';
import { infoItems } from './collectors/info-items.ts';
import { innovations } from './collectors/innovations.ts';
import { mediaArticles } from './collectors/media-articles.ts';
import { onlineTrainings } from './collectors/online-trainings.ts';
import { periodicReports } from './collectors/periodic-reports.ts';
import { platformUsage } from './collectors/platform-usage.ts';
import { recruitTrainings } from './collectors/recruit-trainings.ts';
import { researchArticles } from './collectors/research-articles.ts';
import { secondments } from './collectors/secondments.ts';
import { selfChecks } from './collectors/self-checks.ts';
import { specialInspections } from './collectors/special-inspections.ts';
import { spending } from './collectors/spending.ts';
import { staff } from './collectors/staff.ts';
import { staffTrainings } from './collectors/staff-trainings.ts';
import { standardChecks } from './collectors/standard-checks.ts';
import { studyEssays } from './collectors/study-essays.ts';
import { studySessions } from './collectors/study-sessions.ts';
import { systemEntries } from './collectors/system-entries.ts';
import { systemLogins } from './collectors/system-logins.ts';
import { workPromotions } from './collectors/work-promotions.ts';
import { workRecords } from './collectors/work-records.ts';
import { activityResultRecord } from './forms/activity-result-record.ts';
import { analysisReportRecord } from './forms/analysis-report-record.ts';
import { commendationRecord } from './forms/commendation-record.ts';
import { equipmentRegister } from './forms/equipment-register.ts';
import { establishmentRecord } from './forms/establishment-record.ts';
import { examRecord } from './forms/exam-record.ts';
import { findingRecord } from './forms/finding-record.ts';
import { infoItemRecord } from './forms/info-item-record.ts';
import { innovationRecord } from './forms/innovation-record.ts';
import { mediaArticleRecord } from './forms/media-article-record.ts';
import { onlineTrainingRecord } from './forms/online-training-record.ts';
import { periodicReportRecord } from './forms/periodic-report-record.ts';
import { platformUsageRecord } from './forms/platform-usage-record.ts';
import { recruitTrainingRecord } from './forms/recruit-training-record.ts';
import { researchArticleRecord } from './forms/research-article-record.ts';
import { secondmentRecord } from './forms/secondment-record.ts';
import { selfCheckRecord } from './forms/self-check-record.ts';
import { specialInspectionRecord } from './forms/special-inspection-record.ts';
import { spendingStatement } from './forms/spending-statement.ts';
import { staffRoster } from './forms/staff-roster.ts';
import { staffTrainingRecord } from './forms/staff-training-record.ts';
import { standardCheckRecord } from './forms/standard-check-record.ts';
import { studyEssayRecord } from './forms/study-essay-record.ts';
import { studySessionRecord } from './forms/study-session-record.ts';
import { systemEntryRecord } from './forms/system-entry-record.ts';
import { systemLoginRecord } from './forms/system-login-record.ts';
import { workPromotionRecord } from './forms/work-promotion-record.ts';
import { workRecord } from './forms/work-record.ts';
import { activityResults as activityResultsMeasure } from './metrics/activity-results.ts';
import { annualSummaryOnTime } from './metrics/annual-summary-on-time.ts';
import { attendanceNotices } from './metrics/attendance-notices.ts';
import { businessSystemUseMet } from './metrics/business-system-use-met.ts';
import { commendations as commendationsMeasure } from './metrics/commendations.ts';
import { dutyAbsences } from './metrics/duty-absences.ts';
import { educationParticipation } from './metrics/education-participation.ts';
import { educationPassRatio } from './metrics/education-pass-ratio.ts';
import { efficiencyInspectionNotices } from './metrics/efficiency-inspection-notices.ts';
import { eightRulesNotices } from './metrics/eight-rules-notices.ts';
import { halfYearSummaryOnTime } from './metrics/half-year-summary-on-time.ts';
import { infoAdoptedBanner } from './metrics/info-adopted-banner.ts';
import { infoAdoptedCity } from './metrics/info-adopted-city.ts';
import { infoAdoptedLocalGovernment } from './metrics/info-adopted-local-government.ts';
import { infoAdoptedRegion } from './metrics/info-adopted-region.ts';
import { infoAdoptedYear } from './metrics/info-adopted-year.ts';
import { infoAdoptionMet } from './metrics/info-adoption-met.ts';
import { infoMonthlyShortfall } from './metrics/info-monthly-shortfall.ts';
import { infoSubmittedYear } from './metrics/info-submitted-year.ts';
import { innovationsApproved } from './metrics/innovations-approved.ts';
import { mediaArticles as mediaArticlesMeasure } from './metrics/media-articles.ts';
import { mediaPresence } from './metrics/media-presence.ts';
import { meetingsParticipation } from './metrics/meetings-participation.ts';
import { monthlyInfoDone } from './metrics/monthly-info-done.ts';
import { negativeOpinionIncidents } from './metrics/negative-opinion-incidents.ts';
import { newRecruitTrainingDays } from './metrics/new-recruit-training-days.ts';
import { onlineTrainingRatio } from './metrics/online-training-ratio.ts';
import { opinionResponseProper } from './metrics/opinion-response-proper.ts';
import { partyMembers } from './metrics/party-members.ts';
import { partyStudySessions } from './metrics/party-study-sessions.ts';
import { platformAnalysisReports } from './metrics/platform-analysis-reports.ts';
import { platformLoginMet } from './metrics/platform-login-met.ts';
import { quartersBehindSpending } from './metrics/quarters-behind-spending.ts';
import { researchArticles as researchArticlesMeasure } from './metrics/research-articles.ts';
import { selfcheckMeasures } from './metrics/selfcheck-measures.ts';
import { selfcheckNotice } from './metrics/selfcheck-notice.ts';
import { selfcheckPhotos } from './metrics/selfcheck-photos.ts';
import { selfcheckSummary } from './metrics/selfcheck-summary.ts';
import { settopInstalled } from './metrics/settop-installed.ts';
import { specialInspections as specialInspectionsMeasure } from './metrics/special-inspections.ts';
import { staffViolations } from './metrics/staff-violations.ts';
import { staffingItemsFailed } from './metrics/staffing-items-failed.ts';
import { standardStationReached } from './metrics/standard-station-reached.ts';
import { standardYearDeployment } from './metrics/standard-year-deployment.ts';
import { standardYearPlan } from './metrics/standard-year-plan.ts';
import { standardYearSelfcheck } from './metrics/standard-year-selfcheck.ts';
import { statisticsOnTime } from './metrics/statistics-on-time.ts';
import { studyContent } from './metrics/study-content.ts';
import { studyEssaysAllStaff } from './metrics/study-essays-all-staff.ts';
import { studyImages } from './metrics/study-images.ts';
import { studyNotes } from './metrics/study-notes.ts';
import { studyPlan } from './metrics/study-plan.ts';
import { tasksRefused } from './metrics/tasks-refused.ts';
import { trainingParticipation } from './metrics/training-participation.ts';
import { trainingRatio } from './metrics/training-ratio.ts';
import { urgentTasksFailed } from './metrics/urgent-tasks-failed.ts';
import { vocationalExamPassRatio } from './metrics/vocational-exam-pass-ratio.ts';
import { workPromotions as workPromotionsMeasure } from './metrics/work-promotions.ts';

export const teamBuilding = definePlugin({
  id: 'team-building', title: { zh: '队伍建设', en: 'Team building' }, sdk: '^1.0.0', version: '1.0.0',
  collectors: [
    activityResults, analysisReports, commendations, equipment, establishments, exams, findings, infoItems, innovations, mediaArticles,
    onlineTrainings, periodicReports, platformUsage, recruitTrainings, researchArticles, secondments, selfChecks, specialInspections, spending, staff,
    staffTrainings, standardChecks, studyEssays, studySessions, systemEntries, systemLogins, workPromotions, workRecords,
  ],
  forms: [
    activityResultRecord, analysisReportRecord, commendationRecord, equipmentRegister, establishmentRecord, examRecord, findingRecord, infoItemRecord,
    innovationRecord, mediaArticleRecord, onlineTrainingRecord, periodicReportRecord, platformUsageRecord, recruitTrainingRecord,
    researchArticleRecord, secondmentRecord, selfCheckRecord, specialInspectionRecord, spendingStatement, staffRoster, staffTrainingRecord,
    standardCheckRecord, studyEssayRecord, studySessionRecord, systemEntryRecord, systemLoginRecord, workPromotionRecord, workRecord,
  ],
  metrics: [
    activityResultsMeasure, annualSummaryOnTime, attendanceNotices, businessSystemUseMet, commendationsMeasure, dutyAbsences, educationParticipation,
    educationPassRatio, efficiencyInspectionNotices, eightRulesNotices, halfYearSummaryOnTime, infoAdoptedBanner, infoAdoptedCity,
    infoAdoptedLocalGovernment, infoAdoptedRegion, infoAdoptedYear, infoAdoptionMet, infoMonthlyShortfall, infoSubmittedYear, innovationsApproved,
    mediaArticlesMeasure, mediaPresence, meetingsParticipation, monthlyInfoDone, negativeOpinionIncidents, newRecruitTrainingDays,
    onlineTrainingRatio, opinionResponseProper, partyMembers, partyStudySessions, platformAnalysisReports, platformLoginMet, quartersBehindSpending,
    researchArticlesMeasure, selfcheckMeasures, selfcheckNotice, selfcheckPhotos, selfcheckSummary, settopInstalled, specialInspectionsMeasure,
    staffViolations, staffingItemsFailed, standardStationReached, standardYearDeployment, standardYearPlan, standardYearSelfcheck, statisticsOnTime,
    studyContent, studyEssaysAllStaff, studyImages, studyNotes, studyPlan, tasksRefused, trainingParticipation, trainingRatio, urgentTasksFailed,
    vocationalExamPassRatio, workPromotionsMeasure,
  ],
});
