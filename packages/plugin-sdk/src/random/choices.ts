/** One element of a list that is not empty. */
export const pick = <T>(random: () => number, list: readonly T[]): T => {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new RangeError('pick: the list is empty.');
  return chosen;
};

/** True with the given probability. Always draws one number, so that a changed probability does not move the rows after it. */
export const chance = (random: () => number, probability: number): boolean => random() < probability;

/** A whole number between two bounds, both inclusive. */
export const between = (random: () => number, min: number, max: number): number => min + Math.floor(random() * (max - min + 1));
