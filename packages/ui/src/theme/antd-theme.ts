import { theme, type ThemeConfig } from 'antd';
import { darkPalette, lightPalette, type Palette } from './palette.ts';

export type ColorMode = 'light' | 'dark';

const fontFamily = '-apple-system, "Segoe UI", "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif';

const tokensOf = (p: Palette): NonNullable<ThemeConfig['token']> => ({
  fontFamily,
  fontSize: 14,
  borderRadius: 6,
  wireframe: false,
  colorPrimary: p.primary,
  colorInfo: p.link,
  colorLink: p.link,
  colorSuccess: p.success,
  colorWarning: p.warning,
  colorError: p.error,
  colorSuccessBg: p.successGround,
  colorSuccessBorder: p.successLine,
  colorWarningBg: p.warningGround,
  colorWarningBorder: p.warningLine,
  colorErrorBg: p.errorGround,
  colorErrorBorder: p.errorLine,
  colorInfoBg: p.infoGround,
  colorInfoBorder: p.infoLine,
  colorText: p.text,
  colorTextSecondary: p.textSecondary,
  colorTextTertiary: p.textTertiary,
  colorTextDescription: p.textTertiary,
  colorTextPlaceholder: p.textTertiary,
  colorBgContainer: p.ground,
  colorBgLayout: p.layout,
  colorBorder: p.line,
  colorBorderSecondary: p.lineSoft,
});

/** The antd theme of Siheng: own tokens with AA contrast in both modes. */
export const themeOf = (mode: ColorMode): ThemeConfig => {
  const p = mode === 'dark' ? darkPalette : lightPalette;
  return {
    algorithm: mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: tokensOf(p),
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Table: { headerBg: p.raised, headerColor: p.textSecondary, cellPaddingBlockMD: 10, cellPaddingInlineMD: 12 },
      Tabs: { itemSelectedColor: p.link, inkBarColor: p.link },
      Tag: { defaultBg: p.raised, defaultColor: p.textSecondary },
      Card: { headerFontSize: 15, bodyPadding: 20 },
      Progress: { defaultColor: p.link },
    },
  };
};
