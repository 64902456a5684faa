import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US.js';
import zhCN from 'antd/locale/zh_CN.js';
import { useLayoutEffect, type ReactNode } from 'react';
import { useLocale } from '../i18n/use-locale.ts';
import { themeOf, type ColorMode } from './antd-theme.ts';
import { darkPalette, lightPalette } from './palette.ts';
import { paletteVariables } from './palette-variables.ts';
import { PaletteContext } from './use-palette.ts';

/** Theme and language of antd for everything below. */
export function ThemeProvider({ mode, children }: { readonly mode: ColorMode; readonly children: ReactNode }) {
  const { locale } = useLocale();
  const palette = mode === 'dark' ? darkPalette : lightPalette;
  useLayoutEffect(() => {
    for (const [name, color] of paletteVariables(palette)) document.documentElement.style.setProperty(name, color);
  }, [palette]);
  return (
    <PaletteContext value={palette}>
      <ConfigProvider locale={locale === 'zh-CN' ? zhCN : enUS} theme={themeOf(mode)} button={{ autoInsertSpace: false }}>
        {children}
      </ConfigProvider>
    </PaletteContext>
  );
}
