/** Fields by which the events of the installed datasets are told apart. */
export const eventFields = ['level', 'category', 'subject', 'confirmed', 'verified', 'noticed', 'praised', 'severe'] as const;
export const booleanFields = ['confirmed', 'verified', 'noticed', 'praised', 'severe'] as const;
/** Levels of awards and reports, from low to high. */
export const levelIds = ['county', 'district', 'city_bureau', 'city', 'city_gov', 'province', 'national'] as const;
