import { pullSourceRepository, sqlOfPrisma } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { checkSource } from './check-source.ts';
import { type Credential, sealCredential } from './credential.ts';
import { findSource } from './find-source.ts';
import { collectionTarget } from './pull-parts.ts';
import { type PullSettingsInput, pullSettingsSchema } from './pull-settings.ts';
import { nextRunAt } from './queue-run.ts';

export type SaveSource = {
  readonly actor: Actor;
  /** Absent: a new source. */
  readonly id?: string | undefined;
  readonly assessmentId: string;
  readonly dataset: string;
  readonly unitId: string | null;
  readonly title: string;
  readonly everyMinutes: number | null;
  readonly enabled: boolean;
  readonly settings: PullSettingsInput;
  /** Absent: stays as it is. Null: the address is open. */
  readonly credential?: Credential | null | undefined;
};

const origin = (url: string): string => URL.parse(url)?.origin ?? '';

/** Adds or changes a source. The credential goes in sealed and never comes out again. */
export const saveSource = async (deps: Deps, input: SaveSource): Promise<{ readonly id: string }> => {
  const { actor, assessmentId, dataset, unitId, everyMinutes, enabled, credential } = input;
  const before = input.id === undefined ? null : await findSource(deps, actor, input.id);
  const { org } = await findAssessment(deps, actor, assessmentId, 'collection.manage');
  // A source stays with its organisation: its runs are listed there.
  if (before && before.orgId !== org.id) throw new AppError('not_found', { what: '采集来源', id: before.id });
  const target = await collectionTarget(deps, 'pull', { assessmentId, dataset, unitId });
  const settings = pullSettingsSchema.parse(input.settings);
  checkSource(target.dataset.collector, settings, unitId);
  if (before && before.credentialKind !== null && credential === undefined && origin(pullSettingsSchema.parse(before.settings).url) !== origin(settings.url)) throw new AppError('credential_needed_again');
  const [id, at] = [before?.id ?? deps.newId(), deps.clock()];
  const common = { assessmentId, dataset, unitId, title: input.title.trim(), settings, everyMinutes, enabled, nextRunAt: nextRunAt(everyMinutes, enabled, at), changedAt: at };
  const secret = credential === undefined ? {} : { credentialKind: credential?.kind ?? null, credential: credential === null ? null : sealCredential(deps, id, credential) };
  await deps.db.prisma.$transaction(async (tx) => {
    const sources = pullSourceRepository(tx);
    if (before) await sources.update(id, { ...common, ...secret });
    else await sources.create({ id, orgId: org.id, createdBy: actor.userId, createdAt: at, credentialKind: null, credential: null, ...common, ...secret });
    const data = { dataset, host: URL.parse(settings.url)?.host ?? '', everyMinutes, enabled, credential: credential === undefined ? 'kept' : (credential?.kind ?? 'none') };
    await appendAudit(sqlOfPrisma(tx), { at, actor: actor.userId, action: before ? 'change-pull-source' : 'add-pull-source', subject: `pull-source ${id}`, data });
  });
  return { id };
};
