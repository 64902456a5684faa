import type { Text } from './contract.ts';

/** A page component as any renderer knows it: a function of its properties. React components fit; the SDK does not import React. */
export type Component<P extends object> = (props: P) => unknown;

/** A page of the plugin in the navigation, under `/plugins/<plugin>/<path>`. */
export type AdminPage = { readonly path: string; readonly title: Text; readonly component: Component<{ readonly plugin: string }> };

/** A panel beside the score of an item that reads the given measure (local id, without the plugin). */
export type ItemPanel = {
  readonly measure: string;
  readonly component: Component<{ readonly measure: string; readonly unitId: string; readonly evidence: readonly string[] }>;
};

/** A card on the overview. */
export type DashboardCard = { readonly id: string; readonly component: Component<{ readonly plugin: string }> };

/** What a plugin adds to the admin UI, in keyed slots. Shown only where the server says that the organisation enabled the plugin. */
export type AdminExtension = {
  /** Id of the server plugin; the page title and every permission follow from it. */
  readonly plugin: string;
  readonly pages: readonly AdminPage[];
  readonly itemPanels: readonly ItemPanel[];
  readonly cards: readonly DashboardCard[];
};

/** Identity function for inference; the host passes extensions down, there is no global list. */
export const defineAdminExtension = (extension: AdminExtension): AdminExtension => extension;
