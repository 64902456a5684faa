import { AuditOutlined, DatabaseOutlined, NodeIndexOutlined } from '@ant-design/icons';
import { BrandMark } from '@siheng/ui';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LocaleSwitch } from '../../shell/locale-switch.tsx';

/** The pages before sign-in: what this is on the left, what to do on the right. */
export function GateFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { t } = useTranslation('signIn');
  useEffect(() => {
    document.title = `${title} · 司衡`;
  }, [title]);
  return (
    <div className="gate">
      <aside className="gate-brand">
        <div className="gate-name">
          <BrandMark size={44} />
          <div>
            <strong>司衡</strong>
            <span>{t('product')}</span>
          </div>
        </div>
        <div className="gate-promise">
          <p>{t('promise')}</p>
          <ul>
            <li><DatabaseOutlined aria-hidden />{t('points.facts')}</li>
            <li><AuditOutlined aria-hidden />{t('points.rules')}</li>
            <li><NodeIndexOutlined aria-hidden />{t('points.trace')}</li>
          </ul>
        </div>
      </aside>
      <main className="gate-main">
        <div className="gate-language"><LocaleSwitch /></div>
        <div className="gate-form">{children}</div>
      </main>
    </div>
  );
}
