import { jintan2017 } from './counties/jintan-2017.ts';
import { longyan2020 } from './counties/longyan-2020.ts';
import { shili2021 } from './counties/shili-2021.ts';
import { wushen2018 } from './counties/wushen-2018.ts';
import type { DemoCounty } from './demo-county.ts';

/** The counties that are made after the first one, in this order. */
export const demoCounties: readonly DemoCounty[] = [wushen2018, shili2021, jintan2017, longyan2020];
