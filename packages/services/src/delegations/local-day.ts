import { dayOf } from '../assessments/iso-day.ts';
import { homeZone, localTime } from '../collection/source-time.ts';

/** The calendar day at home, as days are kept. */
export const localDay = (now: Date): Date => dayOf(localTime(now, homeZone).slice(0, 10));
