type Version = readonly [major: number, minor: number, patch: number];

const PATTERN = /^(\d+)\.(\d+)\.(\d+)$/;

/** A version of the form 1.2.3, or null. */
export const readVersion = (text: unknown): Version | null => {
  const found = typeof text === 'string' ? PATTERN.exec(text) : null;
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : null;
};

const compare = (a: Version, b: Version): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** Whether a version lies in a range: an exact version, ^1.2.3 or ~1.2.3; null for any other text. */
export const satisfies = (version: Version, range: unknown): boolean | null => {
  const operator = typeof range === 'string' && /^[\^~]/.test(range) ? range.slice(0, 1) : '';
  const base = readVersion(typeof range === 'string' ? range.slice(operator.length) : range);
  if (base === null) return null;
  if (operator === '') return compare(version, base) === 0;
  const sameLine = operator === '~' || base[0] === 0 ? version[0] === base[0] && version[1] === base[1] : version[0] === base[0];
  return sameLine && compare(version, base) >= 0;
};
