import { assessmentRepository, orgRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { fillSentence } from '../notifications/fill-sentence.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import type { WorkItem, WorkScope } from './work-item.ts';
import { workKinds } from './work-kinds.ts';
import { workSources } from './work-sources.ts';

const scopeOf = async (deps: Deps, actor: Actor): Promise<WorkScope> => {
  const all = (await assessmentRepository(deps.db.prisma).findAll()).filter((assessment) => assessment.state !== 'closed');
  const orgs = new Map((await orgRepository(deps.db.prisma).findByIds([...new Set(all.map((assessment) => assessment.orgId))])).map((org) => [org.id, org]));
  const assessments = all.flatMap((assessment) => {
    const org = orgs.get(assessment.orgId);
    return org && mayDo(actor, 'assessment.read', { path: org.path }) ? [{ assessment, org }] : [];
  });
  return { actor, assessments, now: deps.clock() };
};

const day = 86_400_000;
const soonDays = 3;

const stageOf = ({ dueAt }: WorkItem, now: Date): 'overdue' | 'soon' | 'later' | 'open' => {
  if (dueAt === null) return 'open';
  const left = new Date(dueAt).getTime() - now.getTime();
  return left < 0 ? 'overdue' : left <= soonDays * day ? 'soon' : 'later';
};

const stages = ['overdue', 'soon', 'later', 'open'] as const;

/** Overdue first, then what was sent back or is waited for, then by deadline; without a deadline last. */
const inOrder = (a: { readonly stage: (typeof stages)[number] } & WorkItem, b: { readonly stage: (typeof stages)[number] } & WorkItem): number => {
  const rank = (item: typeof a): number => (item.stage === 'overdue' ? 0 : item.urgent ? 1 : 2 + stages.indexOf(item.stage));
  return rank(a) - rank(b) || (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') || a.id.localeCompare(b.id);
};

/** What the person has to do now, by when, most urgent first. A source that fails costs its own items only, and says so. */
export const listWork = async (deps: Deps, { actor }: { readonly actor: Actor }) => {
  const scope = await scopeOf(deps, actor);
  const found = await Promise.all(workSources.map((source) => source(deps, scope).catch((error: unknown) => {
    deps.log.error({ err: error, source: source.name }, 'work of an area could not be listed');
    return null;
  })));
  const titles = new Map(scope.assessments.map(({ assessment }) => [assessment.id, assessment.title]));
  const daysLeft = (dueAt: string | null): number | null => (dueAt === null ? null : Math.floor((new Date(dueAt).getTime() - scope.now.getTime()) / day));
  const rows = found.flatMap((items) => items ?? []).map((item) => ({ ...item, stage: stageOf(item, scope.now) })).toSorted(inOrder).map(({ about, kind, ...item }) => ({
    ...item, kind, daysLeft: daysLeft(item.dueAt), title: fillSentence(workKinds[kind], about), assessmentTitle: item.assessmentId === null ? null : (titles.get(item.assessmentId) ?? null),
    link: { path: item.link.path, search: { ...item.link.search, ...(item.assessmentId === null ? {} : { assessment: item.assessmentId }) } },
  }));
  return { rows, total: rows.reduce((sum, row) => sum + row.count, 0), isPartial: found.includes(null) };
};
