/** Organisations that run assessments; below them stand their units. */
export const bureauKinds = ['province', 'city', 'county'] as const;
/** What a bureau assesses. */
export const unitKinds = ['station', 'office', 'secondary-unit', 'law-firm', 'notary-office', 'bureau'] as const;
/** Classes by which schemes set thresholds. */
export const unitClasses = ['town', 'street'] as const;

export type BureauKind = (typeof bureauKinds)[number];
export type UnitKind = (typeof unitKinds)[number];
export type UnitClass = (typeof unitClasses)[number];

export const isBureauKind = (kind: string): kind is BureauKind => (bureauKinds as readonly string[]).includes(kind);
export const isUnitKind = (kind: string): kind is UnitKind => (unitKinds as readonly string[]).includes(kind);

/** The words that lists of units use; the first is shown. */
export const unitKindWords: Readonly<Record<UnitKind, readonly [string, ...string[]]>> = {
  station: ['司法所', '基层司法所'],
  office: ['科室', '股室', '处室', '机关科室'],
  'secondary-unit': ['二级单位', '事业单位', '下属单位'],
  'law-firm': ['律师事务所', '律所'],
  'notary-office': ['公证处'],
  bureau: ['下级局', '县级局', '司法局'],
};
export const unitClassWords: Readonly<Record<UnitClass, readonly [string, ...string[]]>> = { town: ['镇', '乡', '乡镇', '苏木镇'], street: ['街道', '街道办事处'] };

export const kindName = (kind: string): string => (isUnitKind(kind) ? unitKindWords[kind][0] : '局');
