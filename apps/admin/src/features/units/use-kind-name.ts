import { useTranslation } from 'react-i18next';

export const unitKinds = ['station', 'office', 'secondary-unit', 'law-firm', 'notary-office', 'bureau'] as const;
export const bureauLevels = ['county', 'city', 'province'] as const;
export const unitClasses = ['town', 'street'] as const;

export type BureauLevel = (typeof bureauLevels)[number];
export type UnitClass = (typeof unitClasses)[number];

/** The name of a kind of unit or of the level of a bureau; an unknown one is shown as it is. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslation('units');
  return (kind) => {
    const unit = unitKinds.find((known) => known === kind);
    if (unit !== undefined) return t(`kinds.${unit}`);
    const level = bureauLevels.find((known) => known === kind);
    return level === undefined ? kind : t(`levels.${level}`);
  };
}
