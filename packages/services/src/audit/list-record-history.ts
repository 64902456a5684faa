import { assessmentRepository, auditLogRepository, factRepository, orgRepository, schemeVersionRepository, userRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo, notAllowed } from '../policy/may-do.ts';
import { describeEntries } from './describe-entries.ts';

/** A record whose history somebody asks for. */
export type HistoryOf =
  | { readonly kind: 'unit' | 'user' | 'fact' | 'scheme' | 'assessment'; readonly id: string }
  | { readonly kind: 'judgement'; readonly assessmentId: string; readonly unitId: string; readonly measure: string };

type Found = { readonly paths: readonly string[]; readonly subjects: readonly string[] };

const pathOf = async (deps: Deps, orgId: string | undefined): Promise<readonly string[]> => {
  const org = orgId === undefined ? null : await orgRepository(deps.db.prisma).findById(orgId);
  return org ? [org.path] : [];
};

/** The places that the record belongs to, and under which names the log has it. */
const find = async (deps: Deps, of: HistoryOf): Promise<Found> => {
  if (of.kind === 'judgement') return { paths: await pathOf(deps, of.unitId), subjects: [judgementSubject(of)] };
  const { kind, id } = of;
  if (kind === 'unit') return { paths: await pathOf(deps, id), subjects: [`unit ${id}`, `org ${id}`] };
  if (kind === 'user') return { paths: (await userRepository(deps.db.prisma).findWithDuties(id))?.duties.map((duty) => duty.orgPath) ?? [], subjects: [`user ${id}`] };
  if (kind === 'assessment') return { paths: await pathOf(deps, (await assessmentRepository(deps.db.prisma).findById(id))?.orgId), subjects: [`assessment ${id}`] };
  if (kind === 'fact') {
    const [fact] = await factRepository(deps.db.pool).findByIds([id]);
    const versions = fact ? await factRepository(deps.db.pool).findVersions(fact) : [];
    return { paths: await pathOf(deps, fact?.unitId), subjects: [`fact ${id}`, ...versions.map((version) => `batch ${version.batchId}`)] };
  }
  const adoptions = await schemeVersionRepository(deps.db.prisma).findAdoptions(id);
  return { paths: (await orgRepository(deps.db.prisma).findByIds(adoptions.map((adoption) => adoption.orgId))).map((org) => org.path), subjects: [`scheme ${id}`] };
};

/** The name of a judgement in the log: all its versions. */
export const judgementSubject = ({ assessmentId, unitId, measure }: Omit<Extract<HistoryOf, { kind: 'judgement' }>, 'kind'>): string => `judgement ${assessmentId} ${unitId} ${measure}`;

const most = 200;

/** What was done to a record, latest first, for who may read the history of its unit or organisation. */
export const listRecordHistory = async (deps: Deps, { actor, of }: { readonly actor: Actor; readonly of: HistoryOf }) => {
  const { paths, subjects } = await find(deps, of);
  if (paths.length === 0) throw new AppError('not_found', { what: '记录', id: 'id' in of ? of.id : of.measure });
  if (!paths.some((path) => mayDo(actor, 'history.read', { path }))) throw notAllowed('history.read', actor.separated);
  const { rows, total } = await auditLogRepository(deps.db.pool).findPage({ paths: null, subjects, page: 1, pageSize: most, order: 'desc' });
  return { rows: await describeEntries(deps, rows), total };
};
