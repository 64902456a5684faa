import { useWords } from '@siheng/ui';
import { DownOutlined, KeyOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { lazyRouteComponent, useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from '../api/auth.ts';
import type { Session } from '../api/session.ts';
import { queryClient } from '../api/trpc.ts';
import { Fold } from './fold.tsx';
import { useRoleName } from './use-role-name.ts';

const Dialogs = lazyRouteComponent(() => import('./dialogs.tsx'), 'Dialogs');
const ChangePassword = lazyRouteComponent(() => import('../features/password/change-password.tsx'), 'ChangePassword');

/** Who is signed in, with which duties, and the way out. */
export function AccountMenu({ session }: { readonly session: Session }) {
  const { t } = useTranslation('shell');
  const words = useWords();
  const roleName = useRoleName();
  const navigate = useNavigate();
  const [isChanging, setChanging] = useState(false);
  const leave = async (): Promise<void> => {
    await signOut();
    queryClient.clear();
    await navigate({ to: '/sign-in' });
  };
  return (
    <>
      <Fold label={words.labelled(t('account.menu'), session.user.name)} className="app-account" face={<><span className="app-avatar"><UserOutlined aria-hidden /></span><span className="app-account-name">{session.user.name}</span><DownOutlined aria-hidden /></>}>
        {(close) => (
          <>
            <p className="sh-quiet">{t('account.duties')}</p>
            <ul>{session.duties.map((duty) => <li key={`${duty.org.id} ${duty.role} ${duty.department}`}>{duty.org.name} · {duty.department ?? roleName(duty.role)}</li>)}</ul>
            <hr />
            <button type="button" onClick={() => { close(); setChanging(true); }}><KeyOutlined aria-hidden />{t('account.password')}</button>
            <button type="button" onClick={() => void leave()}><LogoutOutlined aria-hidden />{t('account.signOut')}</button>
          </>
        )}
      </Fold>
      {isChanging ? <Suspense><Dialogs><ChangePassword username={session.user.username} onClose={() => setChanging(false)} /></Dialogs></Suspense> : null}
    </>
  );
}
