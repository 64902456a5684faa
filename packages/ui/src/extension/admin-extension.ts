import type { Text } from '@siheng/plugin-sdk';
import type { ComponentType } from 'react';

/** One record of a dataset as the server shows it: personal fields are masked. */
export type ShownFact = { readonly id: string; readonly cells: readonly { readonly field: string; readonly label: Text; readonly value: string }[] };

/** What the admin app hands to a plugin's page, card or panel; a plugin has no other way to data. */
export type ExtensionHost = {
  readonly assessmentId: string;
  /** The unit in view; null on pages that show all units. */
  readonly unit: { readonly id: string; readonly name: string } | null;
  /** One page of the records of a dataset (`plugin/dataset`) of this assessment. */
  loadFacts(dataset: string, query: { readonly unitId?: string; readonly page: number; readonly pageSize: number }): Promise<{ readonly rows: readonly ShownFact[]; readonly total: number }>;
};

export type ExtensionComponent = ComponentType<{ readonly host: ExtensionHost }>;

/** A part of the admin app that a plugin brings. `load` is called when it is first shown, so that it costs nothing before. */
export type ExtensionPart = {
  /** Kebab-case, unique among the parts of one slot of the plugin. */
  readonly id: string;
  readonly title: Text;
  load(): Promise<ExtensionComponent>;
};

/** A panel below the trace of an item, shown where a line of the item reads one of `measures`. */
export type ItemPanel = ExtensionPart & { readonly measures: readonly string[] };

/** What a plugin adds to the admin app, in keyed slots; shown only where the server says that the plugin is enabled. */
export type AdminExtension = {
  /** Id of the plugin. */
  readonly plugin: string;
  /** Pages in the menu, under the plugin's title. */
  readonly pages?: readonly ExtensionPart[];
  /** Cards on the overview. */
  readonly overviewCards?: readonly ExtensionPart[];
  readonly itemPanels?: readonly ItemPanel[];
};

/** Identity function for inference; importing a plugin's admin entry does nothing. */
export const defineAdminExtension = (extension: AdminExtension): AdminExtension => extension;
