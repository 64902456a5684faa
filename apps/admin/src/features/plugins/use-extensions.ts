import type { AdminExtension, ExtensionPart, ItemPanel } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { trpc } from '../../api/trpc.ts';
import { plugins } from '../../plugins.ts';
import { AssessmentContext } from '../../shell/use-assessment.ts';

export type PluginPart<P extends ExtensionPart = ExtensionPart> = { readonly plugin: string; readonly part: P };

/** The extensions that the server calls enabled for the organisation in view; none until it has answered. */
function useEnabledExtensions(): readonly AdminExtension[] {
  const orgId = useContext(AssessmentContext)?.orgId;
  const { data } = useQuery({ ...trpc.plugins.list.queryOptions({ orgId: orgId ?? '' }), enabled: orgId !== undefined, staleTime: 300_000 });
  if (data === undefined) return [];
  const enabled = new Set(data.filter((plugin) => plugin.enabled).map((plugin) => plugin.id));
  return plugins.filter((extension) => enabled.has(extension.plugin));
}

const partsOf = <P extends ExtensionPart>(extensions: readonly AdminExtension[], slot: (extension: AdminExtension) => readonly P[] | undefined): readonly PluginPart<P>[] =>
  extensions.flatMap((extension) => (slot(extension) ?? []).map((part) => ({ plugin: extension.plugin, part })));

export const usePluginPages = (): readonly PluginPart[] => partsOf(useEnabledExtensions(), (extension) => extension.pages);

export const useOverviewCards = (): readonly PluginPart[] => partsOf(useEnabledExtensions(), (extension) => extension.overviewCards);

export const useItemPanels = (measures: readonly string[]): readonly PluginPart<ItemPanel>[] =>
  partsOf(useEnabledExtensions(), (extension) => extension.itemPanels?.filter((panel) => panel.measures.some((measure) => measures.includes(measure))));

export const extensionPath = (plugin: string, page: string): string => `/extensions/${plugin}/${page}`;
