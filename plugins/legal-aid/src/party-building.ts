import { type Fact, factIds, type MetricAnswer, type Period, yesNo } from '@siheng/plugin-sdk';
import type { partyPosts } from './collectors/party-posts.ts';
import type { partyWorkRecords } from './collectors/party-work-records.ts';

type Post = Fact<(typeof partyPosts)['row']>;
type WorkRecord = Fact<(typeof partyWorkRecords)['row']>;

/** Whether a branch, liaison or person of these kinds is there at the end of the period, or at asOf while it runs. */
export const hasPartyPost = (posts: readonly Post[], kinds: readonly Post['kind'][], { period, asOf }: { readonly period: Period; readonly asOf: string }): MetricAnswer => {
  const at = asOf < period.to ? asOf : period.to;
  const filled = posts.filter(({ kind, from, to }) => kinds.includes(kind) && (from === null || from <= at) && (to === null || to > at));
  return yesNo(filled.length > 0, factIds(filled));
};

/** Whether the period has a plan of party activities, or a record of one. */
export const hasPartyWork = (records: readonly WorkRecord[], kind: WorkRecord['kind']): MetricAnswer => {
  const shown = records.filter((record) => record.kind === kind);
  return yesNo(shown.length > 0, factIds(shown));
};
