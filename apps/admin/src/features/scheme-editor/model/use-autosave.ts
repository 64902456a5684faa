import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { readAppError } from '../../../api/app-error.ts';
import { api } from '../../../api/trpc.ts';
import { contentOf, type Example } from './draft-data.ts';
import type { Sheet } from './use-draft.ts';

const theirsSchema = z.object({ author: z.string(), version: z.number(), at: z.string(), content: z.record(z.string(), z.unknown()), examples: z.unknown() });

/** The version that somebody else saved in between. */
export type Theirs = { readonly author: string; readonly version: number; readonly at: string; readonly content: Readonly<Record<string, unknown>>; readonly examples: readonly Example[] };

type SaveState = 'saved' | 'dirty' | 'saving' | 'failed' | 'conflict';

const WAIT_MS = 1200;
const RETRY_MS = 8000;

const theirsOf = (error: unknown): Theirs | null => {
  const shown = readAppError(error);
  if (shown.code !== 'draft_stale') return null;
  const parsed = theirsSchema.safeParse(shown.data);
  return parsed.success ? { ...parsed.data, examples: Array.isArray(parsed.data.examples) ? (parsed.data.examples as Example[]) : [] } : null;
};

type Saved = Pick<Sheet, 'scheme' | 'examples'>;
const same = (a: Saved, b: Saved): boolean => a.scheme === b.scheme && a.examples === b.examples;

/** Saves what is written a moment after the last keystroke. Nothing is overwritten that the person has not seen: a conflict waits for a decision. */
export function useAutosave(id: string, sheet: Sheet, initial: { readonly version: number; readonly savedAt: string }, isClosed: boolean) {
  const [state, setState] = useState<SaveState>('saved');
  const [savedAt, setSavedAt] = useState(initial.savedAt);
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const [error, setError] = useState<unknown>(null);
  const version = useRef(initial.version);
  const session = useRef(crypto.randomUUID());
  const [stored, setStored] = useState<Saved>(sheet);
  const storedNow = useRef<Saved>(sheet);
  const latest = useRef<Saved>(sheet);
  const running = useRef<Promise<boolean> | null>(null);
  useEffect(() => {
    latest.current = sheet;
  }, [sheet]);
  const keep = useCallback((saved: Saved): void => {
    storedNow.current = saved;
    setStored(saved);
  }, []);

  const save = useCallback(async (): Promise<boolean> => {
    if (running.current !== null) await running.current;
    const wanted = latest.current;
    if (same(wanted, storedNow.current)) return true;
    const work = (async (): Promise<boolean> => {
      setState('saving');
      try {
        const saved = await api.drafts.save.mutate({ id, content: contentOf(wanted.scheme), examples: [...wanted.examples], expectedVersion: version.current, session: session.current });
        version.current = saved.version;
        keep(wanted);
        setSavedAt(saved.savedAt);
        setError(null);
        setState('saved');
        return true;
      } catch (failure) {
        const found = theirsOf(failure);
        setTheirs(found);
        setError(found === null ? failure : null);
        setState(found === null ? 'failed' : 'conflict');
        return false;
      }
    })();
    running.current = work;
    const isSaved = await work;
    running.current = null;
    return isSaved;
  }, [id, keep]);

  const isDirty = !same(sheet, stored);
  useEffect(() => {
    if (isClosed || !isDirty || theirs !== null) return undefined;
    const timer = setTimeout(() => void save(), state === 'failed' ? RETRY_MS : WAIT_MS);
    return () => clearTimeout(timer);
  }, [isClosed, isDirty, save, sheet, state, theirs]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (!same(latest.current, storedNow.current)) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  // Leaving the page within the product saves what is on its way.
  useEffect(() => () => void (isClosed ? undefined : save()), [isClosed, save]);

  /** Goes on from the other version: with it as stored, or with one's own over it. Both stand in the history. */
  const settle = useCallback((choice: { readonly keep: 'mine' } | { readonly keep: 'theirs'; readonly loaded: Saved }): void => {
    if (theirs === null) return;
    version.current = theirs.version;
    if (choice.keep === 'theirs') keep(choice.loaded);
    setTheirs(null);
    setState('saved');
  }, [keep, theirs]);

  return { state: isDirty && state === 'saved' ? ('dirty' as const) : state, savedAt, theirs, error, save, settle, versionNow: () => version.current };
}
