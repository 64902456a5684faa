import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCases } from '../cases/read-cases.ts';
import { projectCaseFiles } from '../cases/project-cases.ts';
import { loadPlan, planLibrary } from '../library/plan-library.ts';
import { loadScheme, schemeLibrary } from '../library/scheme-library.ts';
import { shownByText } from './cases-that-show.ts';
import { clauseCoverage } from './clause-coverage.ts';
import { clauseDocuments, clauseInventory, clausesFolder } from './inventory.ts';
import { placementFile } from './placements.ts';
import { planPointers, schemePointers } from './pointers.ts';

const root = new URL('../../../../', import.meta.url);
const { total, accounted, executed, clauses } = clauseCoverage();
const { reasons, placements } = placementFile();
const schemes = schemeLibrary().map(({ id }) => loadScheme(id));

describe('the inventory', () => {
  test('459 clauses of five documents, each once', () => {
    const ids = clauseInventory().map(({ id }) => id);
    expect(ids).toHaveLength(459);
    expect(new Set(ids).size).toBe(459);
    expect(clauseDocuments.map((document) => clauseInventory().filter((clause) => clause.document === document).length)).toEqual([96, 112, 173, 41, 37]);
  });

  test('the schemes quote its sentences', () => {
    const texts = new Map(clauseInventory().map(({ id, text }) => [id, text.replace(/\s/g, '')]));
    const sentences = schemes.flatMap((scheme) => scheme.tracks.flatMap((track) => track.sections.flatMap((section) => section.items.flatMap((item) => [...item.rules, ...item.standards]))));
    const foreign = sentences.filter(({ clause, text }) => texts.get(clause) !== '' && texts.get(clause)?.includes(text.replace(/\s/g, '')) !== true);
    expect(foreign.map(({ clause, text }) => ({ clause, text, inventory: texts.get(clause) }))).toEqual([]);
  });
});

describe('the table', () => {
  test('places known clauses, each once', () => {
    const known = new Set(clauseInventory().map(({ id }) => id));
    const ids = placements.map(({ id }) => id);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('a reason stands where nothing is executed, and nowhere else', () => {
    expect(placements.filter(({ kind, reason }) => (kind === 'not-executable') !== (reason !== undefined && reason in reasons))).toEqual([]);
    expect(placements.filter(({ kind, where, shownBy }) => kind === 'not-executable' && (where ?? shownBy) !== undefined)).toEqual([]);
    expect(Object.keys(reasons).filter((name) => !placements.some(({ reason }) => reason === name))).toEqual([]);
  });
});

describe('where and shown by', () => {
  const inSchemes = new Set([...schemes.flatMap((scheme) => [...schemePointers(scheme)]), ...planLibrary().flatMap(({ id }) => [...planPointers(loadPlan(id))])]);
  const exists = (path: string): boolean => existsSync(new URL(path, root));
  const isExported = (pointer: string): boolean => {
    const [path = '', name = ''] = pointer.split('#');
    return exists(path) && new RegExp(`export (const|type|function) ${name}\\b`).test(readFileSync(new URL(path, root), 'utf8'));
  };

  test('every place exists', () => {
    const places = clauses.flatMap(({ id, where }) => where.map((pointer) => ({ id, pointer })));
    expect(places.filter(({ pointer }) => !inSchemes.has(pointer) && !isExported(pointer))).toEqual([]);
  });

  test('every case and test exists', () => {
    const cases = new Set(projectCaseFiles().flatMap((url) => {
      const file = readCases(readFileSync(url, 'utf8'));
      return 'cases' in file ? file.cases.map(({ id }) => id) : [];
    }));
    const proofs = clauses.flatMap(({ id, shownBy }) => shownBy.map((proof) => ({ id, proof })));
    expect(proofs.filter(({ proof }) => !cases.has(proof) && !(proof.endsWith('.test.ts') && exists(proof)))).toEqual([]);
  });

  test('a case shows only clauses of its own document', () => {
    expect(clauses.filter(({ document, shownBy }) => shownBy.some((proof) => !proof.includes('/') && !proof.startsWith(`${document}-`)))).toEqual([]);
  });

  test('the cases by place are fresh (changed only by: pnpm --filter @siheng/schemes shown-by)', () => {
    expect(shownByText()).toBe(readFileSync(new URL('shown-by.json', clausesFolder), 'utf8'));
  }, 60_000);
});

describe('the coverage', () => {
  test('none unaccounted, none twice, at least 400 executed', () => {
    expect(clauses.filter(({ state }) => state === 'open').map(({ id }) => id)).toEqual([]);
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(total);
    expect(accounted).toBe(total);
    expect(executed).toBeGreaterThanOrEqual(400);
  });

  test('headings, aims and principles never count', () => {
    const never = clauses.filter(({ kind }) => kind === 'not-executable');
    expect(never.filter(({ state, where, shownBy, reason }) => state !== 'not-executable' || where.length + shownBy.length > 0 || reason === null)).toEqual([]);
  });
});
