import { z } from 'zod';
import { defineCollector, type Text } from './contract.ts';
import { dayIn } from './dates/day-in.ts';
import { count, factIds, type MetricAnswer, yesNo } from './measurements.ts';
import { between, chance, pick } from './random/choices.ts';

/** One kind of finding: its name, other spellings in files, and reasons that a generator may write. `rare`: a made-up year has one in twenty at most. */
export type FindingKind = { readonly zh: string; readonly en?: string; readonly aliases?: readonly string[]; readonly reasons: readonly string[]; readonly rare?: true };

/**
 * The findings dataset of a plugin: what an inspector, visitor or department found, one dated row each, with its reason.
 * Only confirmed findings count (未核实的问题不得扣分). All plugins define it the same way; the id is always `findings`.
 */
export const findingsCollector = <K extends string>(options: { readonly title: Text; readonly kinds: Readonly<Record<K, FindingKind>> }) => {
  const ids = Object.keys(options.kinds) as K[];
  const common = ids.filter((id) => options.kinds[id].rare !== true);
  const often = common.length > 0 ? common : ids;
  return defineCollector({
    id: 'findings', title: options.title, version: 1,
    row: z.object({
      findingNo: z.string().min(1), kind: z.enum(ids), date: z.iso.date(),
      reason: z.string().min(1), count: z.int().positive().default(1), confirmed: z.boolean(),
    }),
    key: ['findingNo'], date: 'date',
    columns: {
      findingNo: ['问题编号', '编号', '序号'], kind: ['问题类别', '类别', '问题类型'], date: ['发现日期', '日期', '检查日期'],
      reason: ['扣分理由', '理由', '问题描述', '具体情况'], count: ['件数', '数量', '起数', '次数'], confirmed: ['是否核实', '已核实', '是否确认', '核实情况'],
    },
    labels: { findingNo: 'Finding no.', kind: 'Kind', date: 'Found on', reason: 'Reason', count: 'Count', confirmed: 'Confirmed' },
    values: { kind: Object.fromEntries(ids.map((id) => [id, [options.kinds[id].zh, ...(options.kinds[id].aliases ?? [])]])) },
    accepts: ['file', 'form', 'pull', 'push'], cadence: 'on-event', rowsPerYear: 2,
    generate: (random, { period, rows, unit }) => Array.from({ length: between(random, 0, rows) }, (_, i) => {
      const kind = pick(random, chance(random, 0.05) ? ids : often);
      return {
        findingNo: `${unit}-查${i + 1}`, kind, date: dayIn(period, random()), reason: pick(random, options.kinds[kind].reasons),
        count: chance(random, 0.9) ? 1 : between(random, 2, 3), confirmed: chance(random, 0.9),
      };
    }),
  });
};

type FindingFact<K extends string> = { readonly factId: string; readonly kind: K; readonly count: number; readonly confirmed: boolean };

const confirmedOf = <K extends string>(findings: readonly FindingFact<K>[], ...kinds: readonly K[]) => findings.filter((finding) => finding.confirmed && kinds.includes(finding.kind));

/** How many confirmed findings of a kind, or of several kinds together, there are (each counts as often as its `count` says). */
export const countFindings = <K extends string>(findings: readonly FindingFact<K>[], ...kinds: readonly [NoInfer<K>, ...NoInfer<K>[]]): MetricAnswer => {
  const confirmed = confirmedOf(findings, ...kinds);
  return count(confirmed.reduce((sum, finding) => sum + finding.count, 0), factIds(confirmed));
};

/** Whether no finding of a kind was confirmed. */
export const withoutFinding = <K extends string>(findings: readonly FindingFact<K>[], kind: NoInfer<K>): MetricAnswer => {
  const confirmed = confirmedOf(findings, kind);
  return yesNo(confirmed.length === 0, factIds(confirmed));
};

/** Whether a finding of a kind was confirmed. */
export const hasFinding = <K extends string>(findings: readonly FindingFact<K>[], kind: NoInfer<K>): MetricAnswer => {
  const confirmed = confirmedOf(findings, kind);
  return yesNo(confirmed.length > 0, factIds(confirmed));
};
