import { useCallback, useEffect, useRef, useState } from 'react';
import { readAppError } from '../../api/app-error.ts';
import { api } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { type ItemContent, reportPart, type SelfAssessment, type SelfPart, theirsOf, type Theirs } from './self-assessment-data.ts';

type PartContent = ItemContent | { readonly text: string };
export type PartState = 'saved' | 'dirty' | 'saving' | 'failed' | 'conflict';
type Part = { readonly content: PartContent; readonly version: number; readonly state: PartState; readonly theirs: Theirs | null; readonly error: unknown };

const pauseMs = 700;

const partsOf = (data: SelfAssessment): ReadonlyMap<string, Part> => {
  const part = (content: PartContent, version: number): Part => ({ content, version, state: 'saved', theirs: null, error: null });
  return new Map([...data.items.map((item): [string, Part] => [item.id, part(item.content, item.version)]), [reportPart, part({ text: data.report.text }, data.report.version)]]);
};

const sentAs = (id: string, content: PartContent): SelfPart => ('targets' in content ? { item: id, content } : { report: { text: content.text } });

/**
 * The draft as the person writes it. Every part is saved by itself after a short pause, one save at a time; nothing that was typed is thrown away:
 * a part that could not be saved stays as typed and says why.
 */
export function useDraft(data: SelfAssessment) {
  const { id: assessmentId } = useAssessment();
  const [parts, setParts] = useState(() => partsOf(data));
  const [total, setTotal] = useState(data.version);
  const latest = useRef(parts);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const unitId = data.unit.id;

  const change = useCallback((id: string, how: Partial<Part>): void => {
    const before = latest.current.get(id);
    if (!before) return;
    latest.current = new Map(latest.current).set(id, { ...before, ...how });
    setParts(latest.current);
  }, []);

  const saveNow = useCallback(async (id: string): Promise<void> => {
    const part = latest.current.get(id);
    if (!part || part.state !== 'dirty') return;
    change(id, { state: 'saving', error: null });
    try {
      const saved = await api.selfAssessment.savePart.mutate({ assessmentId, unitId, part: sentAs(id, part.content), expectedVersion: part.version });
      setTotal((before) => Math.max(before, saved.total));
      const now = latest.current.get(id);
      // Typed on while it was on its way: that is saved next.
      change(id, { version: saved.version, state: now?.state === 'dirty' ? 'dirty' : 'saved' });
    } catch (error) {
      const shown = readAppError(error);
      const theirs = shown.code === 'stale_version' ? theirsOf(shown.data) : null;
      change(id, { state: theirs === null ? 'failed' : 'conflict', theirs, error });
    }
  }, [assessmentId, unitId, change]);

  const save = useCallback((id: string): Promise<void> => {
    const timer = timers.current.get(id);
    if (timer !== undefined) clearTimeout(timer);
    timers.current.delete(id);
    queue.current = queue.current.then(() => saveNow(id));
    return queue.current;
  }, [saveNow]);

  const write = useCallback((id: string, content: PartContent): void => {
    const before = latest.current.get(id);
    change(id, { content, ...(before?.state === 'conflict' ? {} : { state: 'dirty' as const }) });
    if (before?.state === 'conflict') return;
    const timer = timers.current.get(id);
    if (timer !== undefined) clearTimeout(timer);
    timers.current.set(id, setTimeout(() => void save(id), pauseMs));
  }, [change, save]);

  /** Saves everything that is still open; false: something could not be saved. */
  const flush = useCallback(async (): Promise<boolean> => {
    for (const [id, part] of latest.current) if (part.state === 'failed') change(id, { state: 'dirty' });
    for (const [id, part] of latest.current) if (part.state === 'dirty') void save(id);
    await queue.current;
    return [...latest.current.values()].every((part) => part.state === 'saved');
  }, [change, save]);

  const settle = useCallback((id: string, which: 'mine' | 'theirs'): void => {
    const part = latest.current.get(id);
    if (!part?.theirs) return;
    if (which === 'theirs') change(id, { content: part.theirs.content as PartContent, version: part.theirs.version, state: 'saved', theirs: null, error: null });
    else {
      change(id, { version: part.theirs.version, state: 'dirty', theirs: null, error: null });
      void save(id);
    }
  }, [change, save]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if ([...latest.current.values()].some((part) => part.state !== 'saved')) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      // Leaving for another page: what is open is saved.
      for (const [id, part] of latest.current) if (part.state === 'dirty') void save(id);
    };
  }, [save]);

  const states = [...parts.values()].map((part) => part.state);
  const state: PartState = (['conflict', 'failed', 'saving', 'dirty'] as const).find((one) => states.includes(one)) ?? 'saved';
  const failed = [...parts.values()].find((part) => part.state === 'failed')?.error ?? null;
  const itemOf = (id: string): ItemContent | null => {
    const content = parts.get(id)?.content;
    return content !== undefined && 'targets' in content ? content : null;
  };
  const report = parts.get(reportPart)?.content.text ?? '';
  const conflicts = [...parts].flatMap(([id, part]) => (part.theirs === null ? [] : [{ id, mine: part.content, theirs: part.theirs }]));
  return { itemOf, report, write, flush, settle, state, failed, total, conflicts };
}

export type Draft = ReturnType<typeof useDraft>;
