import { addDays, factIds, inPeriod, type Fact, type MetricAnswer, notApplicable, type Period, yesNo } from '@siheng/plugin-sdk';
import type { periodicReports } from './collectors/periodic-reports.ts';

type Report = Fact<(typeof periodicReports)['row']>;

/** A report that is owed: how often such a report is sent, the span that it covers, and how the span is called. */
export type OwedReport = { readonly cadence: Report['cadence']; readonly span: Period; readonly name: string };

/**
 * 按时报送: every report on a span that has ended by asOf was sent by its day, or `days` after the end of the span where none was set.
 * A span without any report is a report that was not sent, once that day has passed.
 */
export const reportsOnTime = (reports: readonly Report[], owed: readonly OwedReport[], { days, asOf }: { readonly days: number; readonly asOf: string }): MetricAnswer => {
  const judged = owed.filter(({ span }) => span.to <= asOf).map(({ cadence, span, name }) => {
    const own = reports.filter((report) => report.cadence === cadence && inPeriod(report.coversTo, span));
    const lastDay = (report?: Report) => report?.dueAt ?? addDays(span.to, days);
    return {
      name, isMissing: own.length === 0 && asOf > lastDay(),
      sent: own.filter((report) => report.submittedAt !== null).length,
      late: own.filter((report) => (report.submittedAt ?? asOf) > lastDay(report)),
    };
  });
  const late = judged.flatMap((one) => one.late);
  const missing = judged.filter((one) => one.isMissing).map((one) => one.name);
  if (late.length === 0 && missing.length === 0 && judged.every((one) => one.sent === 0)) return notApplicable('no report is due yet');
  return yesNo(late.length === 0 && missing.length === 0, factIds(late), missing);
};
