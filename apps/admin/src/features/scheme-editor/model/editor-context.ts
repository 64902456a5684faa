import type { Names, Scheme } from '@siheng/kernel';
import { createContext, useContext } from 'react';
import { getAt } from './draft-path.ts';
import type { Catalogue } from './names.ts';
import type { Checks } from './use-checks.ts';
import type { Draft } from './use-draft.ts';

export type Editor = {
  readonly draft: Draft;
  readonly scheme: Scheme;
  readonly checks: Checks;
  readonly catalogue: Catalogue;
  readonly names: { readonly zh: Names; readonly en: Names };
  /** Adopted: everything can be read, nothing changed. */
  readonly isClosed: boolean;
};

export const EditorContext = createContext<Editor | null>(null);

/** The draft around a field. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('a field of the scheme editor stands outside it');
  return editor;
}

/** One place of the draft as text, and how it is changed; an emptied optional place is taken away. */
export function useText(path: string, isOptional = false): readonly [value: string, set: (value: string) => void] {
  const { scheme, draft } = useEditor();
  const value = getAt(scheme, path);
  return [typeof value === 'string' ? value : '', (next) => draft.set(path, next === '' && isOptional ? undefined : next)];
}
