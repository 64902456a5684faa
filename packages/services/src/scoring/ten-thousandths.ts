import { type Exact, formatExact } from '@siheng/kernel';

/** An exact value as an integer number of ten-thousandths, rounded half up at `places`: to store, sort and show. */
export const toTenThousandths = (value: Exact, places = 4): number => Number(formatExact(value, places).replace('.', '')) * 10 ** (4 - places);

/** The same back as text with `places` decimals. */
export const shownPoints = (tenThousandths: number, places: number): string => formatExact(`${tenThousandths}/10000`, places);
