import type { Scheme } from '@siheng/kernel';
import { useCallback, useReducer } from 'react';
import { setAt } from './draft-path.ts';
import type { Example } from './draft-data.ts';
import type { Edited } from './tree.ts';

/** What a person edits: the scheme, the example units, and the part that is shown. */
export type Sheet = { readonly scheme: Scheme; readonly examples: readonly Example[]; readonly node: string };

type State = { readonly now: Sheet; readonly past: readonly Sheet[]; readonly future: readonly Sheet[]; /** The field that is being written: its keystrokes are undone together. */ readonly writing: string | null };

type Action =
  | { readonly do: 'set'; readonly path: string; readonly value: unknown }
  | { readonly do: 'edit'; readonly edited: Edited }
  | { readonly do: 'examples'; readonly examples: readonly Example[] }
  | { readonly do: 'show'; readonly node: string }
  | { readonly do: 'undo' | 'redo' }
  | { readonly do: 'load'; readonly scheme: Scheme; readonly examples: readonly Example[] };

const MOST = 200;

const step = (state: State, now: Sheet, writing: string | null): State => ({ now, past: writing !== null && writing === state.writing ? state.past : [...state.past, state.now].slice(-MOST), future: [], writing });

const reduce = (state: State, action: Action): State => {
  const { now } = state;
  switch (action.do) {
    case 'set':
      return step(state, { ...now, scheme: setAt(now.scheme, action.path, action.value) }, action.path);
    case 'edit':
      return step(state, { ...now, scheme: action.edited.scheme, node: action.edited.node }, null);
    case 'examples':
      return step(state, { ...now, examples: action.examples }, 'examples');
    case 'load':
      return step(state, { ...now, scheme: action.scheme, examples: action.examples, node: '' }, null);
    case 'show':
      return { ...state, now: { ...now, node: action.node }, writing: null };
    case 'undo': {
      const before = state.past.at(-1);
      return before === undefined ? state : { now: before, past: state.past.slice(0, -1), future: [now, ...state.future], writing: null };
    }
    case 'redo': {
      const [after, ...rest] = state.future;
      return after === undefined ? state : { now: after, past: [...state.past, now], future: rest, writing: null };
    }
  }
};

/** The draft in the page, with everything that was done to it to take back. */
export function useDraft(initial: Omit<Sheet, 'node'>) {
  const [state, dispatch] = useReducer(reduce, { now: { ...initial, node: '' }, past: [], future: [], writing: null });
  return {
    sheet: state.now,
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    set: useCallback((path: string, value: unknown) => dispatch({ do: 'set', path, value }), []),
    edit: useCallback((edited: Edited) => dispatch({ do: 'edit', edited }), []),
    setExamples: useCallback((examples: readonly Example[]) => dispatch({ do: 'examples', examples }), []),
    load: useCallback((scheme: Scheme, examples: readonly Example[]) => dispatch({ do: 'load', scheme, examples }), []),
    show: useCallback((node: string) => dispatch({ do: 'show', node }), []),
    undo: useCallback(() => dispatch({ do: 'undo' }), []),
    redo: useCallback(() => dispatch({ do: 'redo' }), []),
  };
}

export type Draft = ReturnType<typeof useDraft>;
