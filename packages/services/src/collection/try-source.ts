import { pullSourceRepository } from '@siheng/db';
import type { Collector } from '@siheng/plugin-sdk';
import { describeFields, matchColumns, parseRow } from '@siheng/plugin-sdk/registry';
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
import { type PullSettings, type PullSettingsInput, pullSettingsSchema } from './pull-settings.ts';
import { readAnswer } from './read-answer.ts';
import { flatRow, type Naming, sourceRecord } from './source-records.ts';

export type TrySource = { readonly actor: Actor; readonly id?: string | undefined; readonly assessmentId: string; readonly dataset: string; readonly unitId: string | null; readonly settings: PullSettingsInput; readonly credential?: Credential | null | undefined };

const keptCredential = async (deps: Deps, actor: Actor, id: string | undefined, url: string): Promise<Credential | null> => {
  if (id === undefined) return null;
  const source = await findSource(deps, actor, id);
  const sealed = await pullSourceRepository(deps.db.prisma).findCredential(source.id);
  if (sealed === null) return null;
  if (URL.parse(pullSettingsSchema.parse(source.settings).url)?.origin !== URL.parse(url)?.origin) throw new AppError('credential_needed_again');
  return openCredential(deps, source.id, sealed);
};

const triedRows = 20;

/** What the person mapped, as far as the source has it; the rest by the headings that files have. */
const namingOf = (collector: Collector, settings: PullSettings, names: readonly string[], unitId: string | null): Naming => {
  const described = describeFields(collector);
  const chosen = settings.fields.filter(({ field, from }) => described.has(field) && names.includes(from));
  const free = names.filter((name) => name !== settings.unitFrom && !chosen.some((one) => one.from === name));
  const { mapping, unmatched } = matchColumns(collector, free);
  const matched = Object.entries(mapping).map(([field, index]) => ({ field, from: free[index] ?? '' })).filter(({ field }) => !chosen.some((one) => one.field === field));
  const unit = settings.unitFrom !== null && names.includes(settings.unitFrom) ? settings.unitFrom : (unmatched.find(({ heading }) => isUnitHeading(heading))?.heading ?? null);
  const fields = [...chosen, ...matched];
  const unitFrom = unitId === null ? unit : null;
  return { ...settings, fields, unitFrom, ignored: names.filter((name) => name !== unitFrom && !fields.some((one) => one.from === name)) };
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
  const naming = namingOf(collector, settings, names, input.unitId);
  const problems = rows.slice(0, triedRows).flatMap((row, index) => {
    const record = sourceRecord(collector, naming, row, index + 1);
    const parsed = parseRow(collector, record.values);
    const unreadable = new Set(record.problems.map((problem) => problem.field));
    return [...record.problems, ...('problems' in parsed ? parsed.problems.filter((problem) => !unreadable.has(problem.field)) : [])];
  });
  return { rows: rows.length, names, suggested: { fields: [...naming.fields], unitFrom: naming.unitFrom, ignored: [...naming.ignored] }, problemCount: problems.length };
};
