import { type EvidenceLinkRow, evidenceRepository, factRepository, judgementRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import { datasetName, measureName, type Said } from '../schemes/measure-names.ts';

/** What a piece of evidence is for: a record, a judgement, an item of the self-assessment, a finding, a veto, an objection. */
export type EvidenceUse = { readonly kind: EvidenceLinkRow['kind']; readonly targetId: string; readonly title: Said };

const proceedings: Readonly<Record<'finding' | 'veto' | 'objection', Said>> = { finding: { zh: '察访核验', en: 'inspection finding' }, veto: { zh: '一票否决', en: 'veto' }, objection: { zh: '申诉', en: 'objection' } };

/** Where pieces of evidence are used, by piece. */
export const usesOfEvidence = async (deps: Deps, loaded: LoadedScheme | null, evidenceIds: readonly string[]): Promise<ReadonlyMap<string, readonly EvidenceUse[]>> => {
  const links = await evidenceRepository(deps.db.prisma).findLinks(evidenceIds);
  const of = (kind: EvidenceLinkRow['kind']): string[] => links.filter((link) => link.kind === kind).map((link) => link.targetId);
  const facts = new Map((await factRepository(deps.db.pool).findByIds(of('fact'))).map((fact) => [fact.id, fact]));
  const judgements = new Map((await judgementRepository(deps.db.prisma).findByIds(of('judgement'))).map((judgement) => [judgement.id, judgement]));
  const titleOf = ({ kind, targetId }: EvidenceLinkRow): Said => {
    if (kind === 'fact') {
      const fact = facts.get(targetId);
      const name = fact === undefined ? null : datasetName(deps, fact.dataset);
      return name === null ? { zh: '数据记录', en: 'record' } : { zh: `${name.zh} ${fact?.naturalKey ?? ''}`.trim(), en: `${name.en} ${fact?.naturalKey ?? ''}`.trim() };
    }
    if (kind === 'judgement') {
      const judgement = judgements.get(targetId);
      return judgement === undefined ? { zh: '评判', en: 'judgement' } : measureName(deps, judgement.measure);
    }
    if (kind !== 'self-assessment') return proceedings[kind];
    const title = loaded?.items.get(targetId.slice(targetId.indexOf('/') + 1))?.item.title;
    return { zh: title?.zh ?? '自评', en: title?.en ?? title?.zh ?? 'self-assessment' };
  };
  const uses = new Map<string, EvidenceUse[]>();
  for (const link of links) {
    const list = uses.get(link.evidenceId) ?? [];
    // Several versions of one judgement cite the same piece.
    const title = titleOf(link);
    if (!list.some((use) => use.kind === link.kind && use.title.zh === title.zh)) list.push({ kind: link.kind, targetId: link.targetId, title });
    uses.set(link.evidenceId, list);
  }
  return uses;
};
