import { useWords } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import { cnyOfFen, shares } from './consequence-data.ts';

type Split = { readonly principalFen: number; readonly staffFen: readonly number[]; readonly undistributedFen: number };

/** Who gets what of a reward. */
export function SplitText({ split }: { readonly split: Split }) {
  const { t } = useTranslation('consequences');
  const words = useWords();
  const staff = [...shares(split.staffFen).map((share) => t('splitShare', share)), ...(split.undistributedFen > 0 ? [t('splitRest', { amount: cnyOfFen(split.undistributedFen) })] : [])];
  return <span>{t('split', { principal: cnyOfFen(split.principalFen), count: split.staffFen.length, staff: words.list(staff) })}</span>;
}
