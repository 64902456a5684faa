import { definePlugin } from '../../../src/index.ts';
import { readings } from './collectors/readings.ts';
import { readingSheet } from './forms/reading-sheet.ts';
import { readingsEnteredOnTimeRatio } from './metrics/readings-entered-on-time-ratio.ts';

/** The valid plugin of the SDK's tests; each test breaks one thing of it. */
export const water = definePlugin({
  id: 'water', title: { zh: '用水', en: 'Water' }, sdk: '^1.0.0', version: '1.0.0',
  collectors: [readings], forms: [readingSheet], metrics: [readingsEnteredOnTimeRatio],
});
