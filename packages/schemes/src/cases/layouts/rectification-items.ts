import { type ExactJson, isJsonObject } from '../../json/exact-json.ts';

/** Whether the items of the inputs state the key; an empty list has none. */
export const itemsHave = (given: { readonly [key: string]: ExactJson }, key: string): boolean => {
  const items = given['items'];
  return Array.isArray(items) && items.some((item: ExactJson) => isJsonObject(item) && key in item);
};
