import { SettingOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMayDo } from '../api/session.ts';

/** The entries for who sets up an organisation; nothing for others. */
export function useSettingsMenu(): NonNullable<MenuProps['items']> {
  const { t } = useTranslation('shell');
  const mayManageUnits = useMayDo('units.manage');
  const mayManagePeople = useMayDo('users.read');
  const mayAudit = useMayDo('audit.read');
  const maySecure = useMayDo('security.manage');
  const mayAdopt = useMayDo('schemes.publish');
  const mayOpen = useMayDo('assessments.create');
  const children = [
    ...(mayManageUnits ? [{ key: '/settings/units', label: <Link to="/settings/units">{t('menu.units')}</Link> }] : []),
    ...(mayManagePeople ? [{ key: '/settings/people', label: <Link to="/settings/people">{t('menu.people')}</Link> }] : []),
    ...(mayAdopt ? [{ key: '/settings/schemes', label: <Link to="/settings/schemes">{t('menu.adoption')}</Link> }] : []),
    ...(mayOpen ? [{ key: '/settings/assessments', label: <Link to="/settings/assessments">{t('menu.assessments')}</Link> }] : []),
    ...(maySecure ? [{ key: '/settings/security', label: <Link to="/settings/security">{t('menu.security')}</Link> }] : []),
    ...(mayAudit ? [{ key: '/settings/audit', label: <Link to="/settings/audit">{t('menu.audit')}</Link> }] : []),
  ];
  return children.length === 0 ? [] : [{ key: 'settings', icon: <SettingOutlined />, label: t('menu.settings'), children }];
}
