import { useTranslation } from 'react-i18next';

export type DemoAccount = { readonly username: string; readonly password: string; readonly name: string; readonly role: string; readonly title: string; readonly place: string | null };

const groups = [
  { key: 'office', roles: ['office-admin', 'leader', 'inspector', 'rater'] },
  { key: 'departments', roles: ['department'] },
  { key: 'units', roles: ['station'] },
  { key: 'system', roles: ['administrator', 'security-admin', 'auditor'] },
] as const;

/** The accounts of a demonstration by what they do: one click signs in. */
export function DemoAccounts({ accounts, busy, onChoose }: { readonly accounts: readonly DemoAccount[]; readonly busy: boolean; readonly onChoose: (account: DemoAccount) => void }) {
  const { t } = useTranslation('signIn');
  const home = accounts.filter((account) => account.place === null);
  const parts = [
    ...groups.map(({ key, roles }) => ({ key: String(key), title: t(`demo.groups.${key}`), accounts: home.filter((account) => roles.some((role) => role === account.role)) })),
    ...[...Map.groupBy(accounts, (account) => account.place)].flatMap(([place, own]) => (place === null ? [] : [{ key: place, title: place, accounts: own }])),
  ];
  return (
    <section aria-label={t('demo.title')} className="gate-demo">
      <h2>{t('demo.title')}</h2>
      <p className="sh-quiet">{t('demo.hint')}</p>
      {parts.map((part, index) => (
        <div key={part.key} className="gate-demo-group">
          <h3 id={`demo-${index}`}>{part.title}</h3>
          <ul aria-labelledby={`demo-${index}`}>
            {part.accounts.map((account) => (
              <li key={account.username}>
                <button type="button" disabled={busy} onClick={() => onChoose(account)} title={t('demo.as', { name: account.title })}>
                  <span className="gate-demo-title">{account.title}</span>
                  <span className="sh-quiet">{account.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
