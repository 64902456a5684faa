/**
 * Where a clause lives. `rule` … `structure`: read at run time. `not-executable`: headings, aims, principles, addressees.
 * `open`: nothing executes it yet.
 */
export const placeKinds = ['rule', 'standard', 'pass', 'consequence', 'cycle-step', 'role', 'stage', 'form', 'deadline', 'track', 'structure', 'rectification', 'not-executable', 'open'] as const;

export type PlaceKind = (typeof placeKinds)[number];
