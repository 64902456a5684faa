import type { inferInput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../api/trpc.ts';
import type { Source } from './collection-data.ts';

export type SourceInput = inferInput<typeof trpc.collection.saveSource>;
type Settings = Source['settings'];
type CredentialKind = 'keep' | 'none' | 'bearer' | 'basic' | 'header';

/** A source as the form holds it: every field flat, texts never null. */
export type SourceDraft = {
  readonly title: string; readonly dataset: string | undefined; readonly unitId: string | undefined; readonly everyMinutes: number; readonly enabled: boolean;
  readonly url: string; readonly rowsAt: string; readonly okAt: string; readonly okEquals: string;
  readonly credential: CredentialKind; readonly token: string; readonly username: string; readonly password: string; readonly headerName: string; readonly headerValue: string;
  readonly paging: Settings['paging']['kind']; readonly parameter: string; readonly nextAt: string; readonly sizeParameter: string; readonly size: number; readonly first: number; readonly ends: 'empty' | 'short' | 'total'; readonly totalAt: string;
  readonly since: string; readonly overlapMinutes: number; readonly timeZone: string; readonly epoch: 'none' | 'seconds' | 'milliseconds';
  readonly requestsPerMinute: number; readonly timeoutSeconds: number; readonly attempts: number; readonly maxMegabytes: number; readonly maxPages: number;
  readonly fields: Readonly<Record<string, string | undefined>>; readonly unitFrom: string; readonly ignored: readonly string[]; readonly omitsEmpty: boolean;
};

export const emptyDraft: SourceDraft = {
  title: '', dataset: undefined, unitId: undefined, everyMinutes: 1440, enabled: true, url: '', rowsAt: '', okAt: '', okEquals: '', credential: 'none', token: '', username: '', password: '', headerName: '', headerValue: '',
  paging: 'page', parameter: 'page', nextAt: '', sizeParameter: 'size', size: 100, first: 1, ends: 'empty', totalAt: '', since: '', overlapMinutes: 60, timeZone: 'Asia/Shanghai', epoch: 'none',
  requestsPerMinute: 60, timeoutSeconds: 30, attempts: 6, maxMegabytes: 10, maxPages: 2000, fields: {}, unitFrom: '', ignored: [], omitsEmpty: false,
};

const pagingDraft = (paging: Settings['paging']): Partial<SourceDraft> => {
  if (paging.kind === 'none') return { paging: 'none' };
  const size = { parameter: paging.parameter, sizeParameter: paging.sizeParameter ?? '', size: paging.size };
  return paging.kind === 'cursor' ? { paging: 'cursor', nextAt: paging.nextAt, ...size } : { paging: 'page', first: paging.first, ends: paging.ends, totalAt: paging.totalAt ?? '', ...size };
};

/** The form of a stored source. Its credential is not known here. */
export const draftOf = ({ title, dataset, unitId, everyMinutes, enabled, credentialKind, settings }: Source): SourceDraft => ({
  ...emptyDraft, title, dataset, unitId: unitId ?? undefined, everyMinutes: everyMinutes ?? 0, enabled, credential: credentialKind === null ? 'none' : 'keep',
  url: settings.url, rowsAt: settings.rowsAt, okAt: settings.ok?.at ?? '', okEquals: settings.ok?.equals ?? '', ...pagingDraft(settings.paging),
  since: settings.since?.parameter ?? '', overlapMinutes: settings.since?.overlapMinutes ?? emptyDraft.overlapMinutes, timeZone: settings.timeZone, epoch: settings.epoch ?? 'none',
  requestsPerMinute: settings.requestsPerMinute, timeoutSeconds: settings.timeoutSeconds, attempts: settings.attempts, maxMegabytes: settings.maxMegabytes, maxPages: settings.maxPages,
  fields: Object.fromEntries(settings.fields.map(({ field, from }) => [field, from])), unitFrom: settings.unitFrom ?? '', ignored: settings.ignored, omitsEmpty: settings.omitsEmpty,
});

const pagingOf = (draft: SourceDraft): NonNullable<SourceInput['settings']['paging']> => {
  if (draft.paging === 'none') return { kind: 'none' };
  const common = { parameter: draft.parameter.trim(), sizeParameter: draft.sizeParameter.trim() || null, size: draft.size };
  return draft.paging === 'cursor' ? { kind: 'cursor', nextAt: draft.nextAt.trim(), ...common } : { kind: 'page', first: draft.first, ends: draft.ends, totalAt: draft.ends === 'total' ? draft.totalAt.trim() : null, ...common };
};

const credentialOf = (draft: SourceDraft): Pick<SourceInput, 'credential'> => {
  switch (draft.credential) {
    case 'keep': return {};
    case 'none': return { credential: null };
    case 'bearer': return { credential: { kind: 'bearer', token: draft.token.trim() } };
    case 'basic': return { credential: { kind: 'basic', username: draft.username.trim(), password: draft.password } };
    case 'header': return { credential: { kind: 'header', name: draft.headerName.trim(), value: draft.headerValue.trim() } };
  }
};

/** What the procedures take. `before` keeps what the form does not show. */
export const inputOf = (draft: SourceDraft, assessmentId: string, before: Source | null): SourceInput => ({
  ...(before === null ? {} : { id: before.id }), assessmentId, title: draft.title.trim(), dataset: draft.dataset ?? '', unitId: draft.unitId ?? null,
  everyMinutes: draft.everyMinutes === 0 ? null : draft.everyMinutes, enabled: draft.enabled, ...credentialOf(draft),
  settings: {
    url: draft.url.trim(), query: before?.settings.query ?? [], rowsAt: draft.rowsAt.trim(), ok: draft.okAt.trim() === '' ? null : { at: draft.okAt.trim(), equals: draft.okEquals.trim() }, paging: pagingOf(draft),
    since: draft.since.trim() === '' ? null : { parameter: draft.since.trim(), form: before?.settings.since?.form ?? 'local', overlapMinutes: draft.overlapMinutes },
    fields: Object.entries(draft.fields).flatMap(([field, from]) => (from === undefined || from.trim() === '' ? [] : [{ field, from: from.trim() }])),
    unitFrom: draft.unitId === undefined ? draft.unitFrom.trim() || null : null, ignored: [...draft.ignored], omitsEmpty: draft.omitsEmpty, timeZone: draft.timeZone, epoch: draft.epoch === 'none' ? null : draft.epoch,
    requestsPerMinute: draft.requestsPerMinute, timeoutSeconds: draft.timeoutSeconds, attempts: draft.attempts, maxMegabytes: draft.maxMegabytes, maxPages: draft.maxPages,
  },
});

/** Trying a page needs some mapping, which is what the try is for: a name that no source has. */
export const tryInputOf = (draft: SourceDraft, assessmentId: string, before: Source | null) => {
  const { title: _title, everyMinutes: _every, enabled: _enabled, ...input } = inputOf(draft, assessmentId, before);
  return { ...input, settings: { ...input.settings, fields: input.settings.fields.length > 0 ? input.settings.fields : [{ field: '-', from: '-' }] } };
};
