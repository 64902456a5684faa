import dayjs from 'dayjs';

/** An instant in the reader's time zone, to the minute. */
export const showTime = (iso: string): string => dayjs(iso).format('YYYY-MM-DD HH:mm');

export const showDay = (iso: string): string => iso.slice(0, 10);
