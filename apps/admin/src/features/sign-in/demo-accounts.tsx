import { useTranslation } from 'react-i18next';

export type DemoAccount = { readonly username: string; readonly password: string; readonly name: string; readonly role: string; readonly title: string };

/** The accounts of a demonstration: one click signs in. */
export function DemoAccounts({ accounts, busy, onChoose }: { readonly accounts: readonly DemoAccount[]; readonly busy: boolean; readonly onChoose: (account: DemoAccount) => void }) {
  const { t } = useTranslation('signIn');
  return (
    <section aria-label={t('demo.title')} className="gate-demo">
      <h2>{t('demo.title')}</h2>
      <p className="sh-quiet">{t('demo.hint')}</p>
      <ul>
        {accounts.map((account) => (
          <li key={account.username}>
            <button type="button" disabled={busy} onClick={() => onChoose(account)} title={t('demo.as', { name: account.title })}>
              <span className="gate-demo-title">{account.title}</span>
              <span className="sh-quiet">{account.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
