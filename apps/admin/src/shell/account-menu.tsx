import { useWords } from '@siheng/ui';
import { DownOutlined, KeyOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { lazyRouteComponent, useNavigate } from '@tanstack/react-router';
import { Avatar, Button, Dropdown } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from '../api/auth.ts';
import type { Session } from '../api/session.ts';
import { queryClient } from '../api/trpc.ts';
import { useRoleName } from './use-role-name.ts';

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
  const duties = session.duties.map((duty, at) => ({ key: `duty-${at}`, disabled: true, label: `${duty.org.name} · ${duty.department ?? roleName(duty.role)}` }));
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [{ key: 'duties', type: 'group', label: t('account.duties'), children: duties }, { type: 'divider' }, { key: 'password', icon: <KeyOutlined />, label: t('account.password') }, { key: 'leave', icon: <LogoutOutlined />, label: t('account.signOut') }],
          onClick: ({ key }) => (key === 'leave' ? void leave() : key === 'password' ? setChanging(true) : undefined),
        }}
      >
        <Button type="text" aria-label={words.labelled(t('account.menu'), session.user.name)} className="app-account">
          <Avatar size={26} icon={<UserOutlined />} className="app-avatar" />
          <span>{session.user.name}</span>
          <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {isChanging ? <Suspense><ChangePassword username={session.user.username} onClose={() => setChanging(false)} /></Suspense> : null}
    </>
  );
}
