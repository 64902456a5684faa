import { randomInt } from 'node:crypto';

// Without characters that are mistaken for each other when read aloud or from paper.
const letters = 'abcdefghjkmnpqrstuvwxyz';
const digits = '23456789';
const groups = 3;
const groupLength = 4;

const pick = (from: string): string => from[randomInt(from.length)] ?? '';

/** A password to be told once and replaced at the first sign-in: abc2-k7mn-4pqr. Each group has a digit. */
export const oneTimePassword = (): string =>
  Array.from({ length: groups }, () => {
    const at = randomInt(groupLength);
    return Array.from({ length: groupLength }, (_, index) => (index === at ? pick(digits) : pick(letters + digits))).join('');
  }).join('-');
