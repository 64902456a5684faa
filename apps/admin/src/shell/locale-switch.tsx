import { GlobalOutlined } from '@ant-design/icons';
import { setLocale, useLocale, type Locale } from '@siheng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

const other: Readonly<Record<Locale, { readonly locale: Locale; readonly name: 'zh' | 'en' }>> = { 'zh-CN': { locale: 'en', name: 'en' }, en: { locale: 'zh-CN', name: 'zh' } };

/** Changes the language of everything at once; the button names the language that it leads to, in that language. */
export function LocaleSwitch() {
  const { t } = useTranslation('shell');
  const { locale, name } = other[useLocale().locale];
  return <Button type="text" lang={locale} icon={<GlobalOutlined />} onClick={() => void setLocale(locale)}>{t(`language.${name}`)}</Button>;
}
