import { createContext, useContext } from 'react';
import { lightPalette, type Palette } from './palette.ts';

export const PaletteContext = createContext<Palette>(lightPalette);

/** The colours of the mode in use, for what antd does not draw (charts, bars). */
export const usePalette = (): Palette => useContext(PaletteContext);
