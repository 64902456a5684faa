import { createHash } from 'node:crypto';

/** The same id for the same thing in every demo, so that every demo has the same result to the byte. */
export const demoId = (...parts: readonly string[]): string => `demo-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24)}`;
