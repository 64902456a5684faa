import { useTranslation } from 'react-i18next';

const known = ['administrator', 'office-admin', 'department', 'station', 'leader', 'inspector', 'rater', 'security-admin', 'auditor'] as const;

/** The name of a role in the language in use. */
export function useRoleName(): (role: string) => string {
  const { t } = useTranslation('shell');
  return (role) => {
    const name = known.find((key) => key === role);
    return name === undefined ? role : t(`roles.${name}`);
  };
}
