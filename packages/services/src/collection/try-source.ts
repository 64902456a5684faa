import { pullSourceRepository } from '@siheng/db';
import { matchColumns, parseRow } from '@siheng/plugin-sdk/registry';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { isUnitHeading } from '../imports/header-row.ts';
import type { Actor } from '../policy/actor.ts';
import { type Credential, credentialHeaders, openCredential } from './credential.ts';
import { fetchText } from './fetch-text.ts';
import { findSource } from './find-source.ts';
import { pageAddress, startPosition } from './paging.ts';
import { collectionTarget } from './pull-parts.ts';
import { type PullSettingsInput, pullSettingsSchema } from './pull-settings.ts';
import { readAnswer } from './read-answer.ts';
import { flatRow, sourceRecord } from './source-records.ts';

export type TrySource = { readonly actor: Actor; readonly id?: string | undefined; readonly assessmentId: string; readonly dataset: string; readonly unitId: string | null; readonly settings: PullSettingsInput; readonly credential?: Credential | null | undefined };

const keptCredential = async (deps: Deps, actor: Actor, id: string | undefined, url: string): Promise<Credential | null> => {
  if (id === undefined) return null;
  const source = await findSource(deps, actor, id);
  const sealed = await pullSourceRepository(deps.db.prisma).findCredential(source.id);
  if (sealed === null) return null;
  if (URL.parse(pullSettingsSchema.parse(source.settings).url)?.origin !== URL.parse(url)?.origin) throw new AppError('credential_needed_again');
  return openCredential(deps, source.id, sealed);
};

/** Reads the first page and stores nothing: the names in it, what they probably are, and what would be wrong. */
export const trySource = async (deps: Deps, input: TrySource) => {
  await findAssessment(deps, input.actor, input.assessmentId, 'collection.manage');
  const target = await collectionTarget(deps, 'pull', input);
  const { collector } = target.dataset;
  const settings = pullSettingsSchema.parse(input.settings);
  const credential = input.credential === undefined ? await keptCredential(deps, input.actor, input.id, settings.url) : input.credential;
  const text = await fetchText({ url: pageAddress(settings, startPosition(null)), headers: credentialHeaders(credential), timeoutSeconds: Math.min(settings.timeoutSeconds, 30), maxMegabytes: settings.maxMegabytes }, new AbortController().signal, deps.clock());
  const { rows } = readAnswer(text, settings);
  const names = [...new Set(rows.flatMap((row) => (typeof row === 'object' && row !== null && !Array.isArray(row) ? [...flatRow(row as Readonly<Record<string, unknown>>).keys()] : [])))];
  const { mapping, unmatched } = matchColumns(collector, names);
  const unit = unmatched.find(({ heading }) => isUnitHeading(heading))?.heading ?? null;
  const records = rows.slice(0, 20).map((row, index) => sourceRecord(collector, settings, row, index + 1));
  const problems = records.flatMap((record) => {
    const parsed = parseRow(collector, record.values);
    return [...record.problems, ...('problems' in parsed ? parsed.problems : [])];
  });
  return {
    rows: rows.length, names,
    /** What the names probably are. */
    suggested: { fields: Object.entries(mapping).map(([field, index]) => ({ field, from: names[index] ?? '' })), unitFrom: unit, ignored: unmatched.map((one) => one.heading).filter((name) => name !== unit) },
    problemCount: problems.length,
  };
};
