import { type AuditRow, orgRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import { actionWord, subjectWord } from './audit-words.ts';

const object = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Entries as people read them: who, when, what, before and after, why, from where. */
export const describeEntries = async (deps: Deps, rows: readonly AuditRow[]) => {
  const name = await namesOf(deps, rows.map((row) => row.actor));
  const ids = [...new Set(rows.flatMap((row) => row.orgPath?.split('/').at(-2) ?? []))];
  const orgs = new Map((await orgRepository(deps.db.prisma).findByIds(ids)).map((org) => [org.path, org.name]));
  return rows.map(({ seq, at, actor, action, subject, data, origin, orgPath, hash }) => {
    const { before, after, reason, ...rest } = object(data);
    const [kind = '', ...id] = subject.split(' ');
    return {
      seq, at: at.toISOString(), actor: { id: actor, name: name(actor) }, action, actionTitle: actionWord(action), subject: { kind, id: id.join(' '), title: subjectWord(kind) },
      before: before === undefined ? null : shown(before), after: after === undefined ? null : shown(after), reason: text(reason) ?? text(rest['decision']) ?? text(rest['note']),
      details: Object.entries(rest).flatMap(([key, value]) => (value === null || value === '' ? [] : [{ key, value: shown(value) }])),
      org: orgPath === null ? null : (orgs.get(orgPath) ?? null), ip: text(object(origin)['ip']), userAgent: text(object(origin)['userAgent']), hash,
    };
  });
};
