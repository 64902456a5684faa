import type { OrgRow } from '@siheng/db';

const level = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
const withoutKind = (text: string): string => text.replace(/(司法所|人民政府|办事处)$/, '').replace(/(镇|乡|街道)$/, '');

/** Finds a unit as offices name it: 湖塘司法所, 湖塘, 湖塘镇, 湖塘镇司法所, 武进区湖塘司法所, or its code. Undefined where nobody or more than one is meant. */
export const unitFinder = (units: readonly OrgRow[], county: Pick<OrgRow, 'name' | 'shortName'>): ((name: string) => OrgRow | undefined) => {
  const byName = new Map<string, OrgRow | null>();
  const add = (name: string, unit: OrgRow): void => void byName.set(name, byName.has(name) && byName.get(name) !== unit ? null : unit);
  for (const unit of units) for (const name of new Set([unit.name, unit.shortName, withoutKind(unit.name), unit.code].map(level))) add(name, unit);
  const prefixes = [county.name, county.name.replace(/司法局$/, ''), county.shortName].map(level);
  return (name) => {
    const whole = level(name);
    const prefix = prefixes.find((one) => whole.startsWith(one) && whole.length > one.length) ?? '';
    for (const form of [whole, withoutKind(whole), whole.slice(prefix.length), withoutKind(whole.slice(prefix.length))]) {
      const unit = byName.get(form);
      if (unit) return unit;
    }
    return undefined;
  };
};
