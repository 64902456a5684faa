import { useTranslation } from 'react-i18next';

/** Name of a class of unit; an unknown one is shown as it is. */
export function useClassName(): (name: string | null) => string {
  const { t } = useTranslation('shell');
  return (name) => {
    if (name === 'town' || name === 'street') return t(`classes.${name}`);
    return name ?? '—';
  };
}
