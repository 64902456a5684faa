import { GlobalOutlined } from '@ant-design/icons';
import { locales, setLocale, useLocale, type Locale } from '@siheng/ui';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';

const shortNames: Readonly<Record<Locale, 'zh' | 'en'>> = { 'zh-CN': 'zh', en: 'en' };

/** Changes the language of everything at once. */
export function LocaleSwitch() {
  const { t } = useTranslation('shell');
  const { locale } = useLocale();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: [locale],
        items: locales.map((key) => ({ key, label: <span lang={key}>{t(`language.${shortNames[key]}`)}</span> })),
        onClick: ({ key }) => void setLocale(key as Locale),
      }}
    >
      <Button type="text" icon={<GlobalOutlined />} aria-label={`${t('language.label')} ${t(`language.${shortNames[locale]}`)}`}>{t(`language.${shortNames[locale]}`)}</Button>
    </Dropdown>
  );
}
