import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US.js';
import zhCN from 'antd/locale/zh_CN.js';
import type { ReactNode } from 'react';
import { useLocale } from '../i18n/use-locale.ts';
import { themeOf, type ColorMode } from './antd-theme.ts';
import { darkPalette, lightPalette } from './palette.ts';
import { PaletteContext } from './use-palette.ts';

/** Theme, language of antd, messages and dialogs for everything below. */
export function ThemeProvider({ mode, children }: { readonly mode: ColorMode; readonly children: ReactNode }) {
  const { locale } = useLocale();
  return (
    <PaletteContext value={mode === 'dark' ? darkPalette : lightPalette}>
      <ConfigProvider locale={locale === 'zh-CN' ? zhCN : enUS} theme={themeOf(mode)} button={{ autoInsertSpace: false }}>
        <App>{children}</App>
      </ConfigProvider>
    </PaletteContext>
  );
}
