import type { OrgRow } from '@siheng/db';

/** 湖塘司法所 → 湖塘: what tables and charts show where there is little room. */
const shortOf = (name: string): string => {
  const short = name.replace(/(司法所|司法局|律师事务所|公证处)$/, '');
  return short === '' ? name : short.slice(0, 20);
};

export type UnitFields = { readonly name: string; readonly shortName?: string | null | undefined; readonly kind: string; readonly class?: string | null | undefined; readonly code?: string | null | undefined; readonly residentPopulation?: number | null | undefined };

/** Numbers units that have no code of their own: 320412-01, 320412-02 …; codes that are taken are passed over. */
export const codeGiver = (parentCode: string, taken: Iterable<string>): (() => string) => {
  const used = new Set(taken);
  let next = 1;
  return () => {
    for (;;) {
      const code = `${parentCode}-${String(next).padStart(2, '0')}`;
      next += 1;
      if (used.has(code)) continue;
      used.add(code);
      return code;
    }
  };
};

/** The row of a unit below its parent. */
export const newUnit = (id: string, parent: Pick<OrgRow, 'id' | 'path'>, fields: UnitFields, giveCode: () => string): OrgRow => ({
  id, code: fields.code ?? giveCode(), name: fields.name, shortName: fields.shortName ?? shortOf(fields.name), kind: fields.kind,
  class: fields.class ?? null, parentId: parent.id, path: `${parent.path}${id}/`, residentPopulation: fields.residentPopulation ?? null,
});
