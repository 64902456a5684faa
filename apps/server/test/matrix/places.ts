/** Where a call is about, seen from who makes it. */
export const relations = ['own', 'sibling', 'child', 'parent', 'foreign'] as const;
export type Relation = (typeof relations)[number];

/** What a call can name: everything that belongs to one place. Of a bureau the units are its first ones; of a unit the bureau is the one above. */
export type Place = {
  readonly bureau: { readonly id: string; readonly path: string };
  readonly unit: { readonly id: string; readonly path: string };
  readonly assessmentId: string;
  readonly schemeHash: string;
  readonly runId: string;
  readonly factId: string;
  readonly batchId: string;
  readonly evidenceId: string;
  readonly rectificationId: string;
  readonly externalResultId: string;
  readonly consequenceId: string;
  readonly sourceId: string;
  readonly collectionRunId: string;
  readonly apiKeyId: string;
  readonly draftId: string;
  readonly unlockId: string;
  readonly findingId: string;
  readonly vetoId: string;
  /** There is an accepted one too, with `-accepted` behind the id. */
  readonly objectionId: string;
  /** Someone of the unit. */
  readonly userId: string;
};

type OrgData = { readonly id: string; readonly code: string; readonly name: string; readonly shortName: string; readonly kind: string; readonly class: string | null; readonly parentId: string | null; readonly path: string; readonly residentPopulation: number | null };

const bureau = (id: string, code: string, kind: 'city' | 'county', above: OrgData | null): OrgData => ({ id, code, name: `样例${id}局`, shortName: id, kind, class: null, parentId: above?.id ?? null, path: `${above?.path ?? '/'}${id}/`, residentPopulation: null });
const unit = (id: string, code: string, above: OrgData): OrgData => ({ id, code, name: `样例${id}司法所`, shortName: id, kind: 'station', class: 'town', parentId: above.id, path: `${above.path}${id}/`, residentPopulation: 50_000 });

const city = bureau('city', '990000', 'city', null);
const county = bureau('county', '990100', 'county', city);
const next = bureau('next', '990200', 'county', city);
const far = bureau('far', '880100', 'county', null);

/** Each bureau with its units, parents first. */
export const bureaus: readonly { readonly org: OrgData; readonly units: readonly OrgData[] }[] = [
  { org: city, units: [unit('city-one', '990001', city)] },
  { org: county, units: [unit('own', '990101', county), unit('other', '990102', county)] },
  { org: next, units: [unit('next-one', '990201', next)] },
  { org: far, units: [unit('far-one', '880101', far)] },
];

/** The place of a relation, for who serves in the county, and for the staff of its first unit: by the ids of bureau and unit. */
export const placesOf = (isUnitStaff: boolean): Readonly<Partial<Record<Relation, readonly [bureau: string, unit: string]>>> =>
  isUnitStaff
    ? { own: ['county', 'own'], sibling: ['county', 'other'], parent: ['city', 'city-one'], foreign: ['far', 'far-one'] }
    : { own: ['county', 'own'], sibling: ['next', 'next-one'], child: ['county', 'other'], parent: ['city', 'city-one'], foreign: ['far', 'far-one'] };
