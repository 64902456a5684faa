/** Where the days of the assessment are. */
export const homeZone = 'Asia/Shanghai';

export const isTimeZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' });
  formats.set(zone, format);
  return format;
};

/** "2018-03-01 08:30:00" as the clocks of the zone show it. */
export const localTime = (instant: Date, zone: string): string => {
  const parts = Object.fromEntries(formatOf(zone).formatToParts(instant).map((part) => [part.type, part.value]));
  return `${parts['year']?.padStart(4, '0')}-${parts['month']}-${parts['day']} ${parts['hour']}:${parts['minute']}:${parts['second']}`;
};

const asUtc = (local: string): number => Date.parse(`${local.replace(' ', 'T')}Z`);

/** The instant at which the clocks of the zone show this; where they show it twice or never, one hour is as good as the other. */
const instantOf = (local: string, zone: string): Date => {
  const wanted = asUtc(local);
  const offset = (at: number): number => asUtc(localTime(new Date(at), zone)) - at;
  const first = wanted - offset(wanted);
  return new Date(wanted - offset(first));
};

const dayAtHome = (instant: Date): string => localTime(instant, homeZone).slice(0, 10);

const timed = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const two = (part: string | undefined): string => (part ?? '00').padStart(2, '0');

/**
 * A date of another system as the day that it is here. A time with an offset is an instant, one without is meant in the zone of the
 * source; a plain date stays that date. What is no time is left to the dataset's own reading.
 */
export const dayOfSource = (raw: unknown, zone: string, epoch: 'seconds' | 'milliseconds' | null = null): unknown => {
  if (typeof raw === 'number' && epoch !== null) {
    const instant = new Date(epoch === 'seconds' ? raw * 1000 : raw);
    return Number.isNaN(instant.getTime()) ? raw : dayAtHome(instant);
  }
  const parts = typeof raw === 'string' ? timed.exec(raw.trim()) : null;
  if (!parts) return raw;
  const [, year = '', month, day, hour, minute, second, offset] = parts;
  const local = `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`;
  // A day that the calendar does not have must be told as such, not moved to the next month.
  if (Number.isNaN(asUtc(local)) || new Date(asUtc(local)).toISOString().slice(0, 10) !== local.slice(0, 10)) return local.slice(0, 10);
  if (offset === undefined) return zone === homeZone ? local.slice(0, 10) : dayAtHome(instantOf(local, zone));
  const sign = offset.startsWith('-') ? -1 : 1;
  const minutes = /^z$/i.test(offset) ? 0 : sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)));
  return dayAtHome(new Date(asUtc(local) - minutes * 60_000));
};
