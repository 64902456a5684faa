import { checkScheme, sayProblem } from '@siheng/kernel';
import { useLocale, usePickText } from '@siheng/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readAppError } from '../../../api/app-error.ts';
import { queryClient, trpc } from '../../../api/trpc.ts';
import { QueryView } from '../../../shell/query-view.tsx';
import { useErrorText } from '../../../shell/use-error-text.ts';

type Start = Parameters<NonNullable<ReturnType<typeof trpc.drafts.create.mutationOptions>['mutationFn']>>[0]['start'];
type Offer = { readonly key: string; readonly title: string; readonly about: string; readonly start: Start };

type FileProblem = { readonly path: string; readonly found: string; readonly expected: string; readonly todo: string };

const readJson = async (file: File): Promise<unknown> => {
  try {
    return JSON.parse(await file.text()) as unknown;
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
};

function Offers({ title, offers, onChoose }: { readonly title: string; readonly offers: readonly Offer[]; readonly onChoose: (start: Start) => void }) {
  if (offers.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="offer-list">{offers.map((offer) => <li key={offer.key}><button type="button" className="measure-row" onClick={() => onChoose(offer.start)}><strong>{offer.title}</strong><small className="sh-quiet">{offer.about}</small></button></li>)}</ul>
    </section>
  );
}

/** Where a new draft starts: last year's scheme, the library, the upper level, a blank page or a file. */
export function NewDraftDialog({ orgId, onClose }: { readonly orgId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('drafts');
  const pick = usePickText();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const library = useQuery(trpc.schemes.library.queryOptions({ orgId }));
  const own = useQuery(trpc.schemes.list.queryOptions({ orgId }));
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const create = useMutation(trpc.drafts.create.mutationOptions({
    onSuccess: ({ id }) => {
      void queryClient.invalidateQueries(trpc.drafts.list.pathFilter());
      void navigate({ to: '/settings/drafts/$id', params: { id } });
    },
  }));
  const choose = (start: Start): void => create.mutate({ orgId, start });
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const content = await readJson(file);
    const isObject = typeof content === 'object' && content !== null && !Array.isArray(content);
    const found = checkScheme(content).problems.map((problem) => sayProblem(problem, locale === 'en' ? 'en' : 'zh'));
    setProblems(isObject && 'broken' in content ? [{ path: file.name, found: String(content.broken), expected: 'JSON', todo: '' }] : found);
    if (isObject && !('broken' in content)) create.mutate({ orgId, start: { kind: 'file', content: content as Record<string, unknown> } });
  };
  const isUnreadable = create.error !== null && readAppError(create.error).code === 'draft_unreadable';
  return (
    <Modal open width={760} title={t('new.title')} footer={null} onCancel={onClose}>
      {create.error === null || isUnreadable ? null : <Alert type="error" showIcon title={errorText(create.error)} />}
      <QueryView query={library}>
        {({ rows, upper }) => (
          <QueryView query={own}>
            {({ rows: versions }) => {
              const isUpper = (hash: string): boolean => upper.some((one) => one.hash === hash);
              return (
                <div className="new-draft" aria-busy={create.isPending}>
                  <Offers title={t('new.upper')} onChoose={choose} offers={upper.filter(({ isExtensible }) => isExtensible).map((one) => ({ key: one.hash, title: pick(one.title), about: t('new.upperAbout', { from: one.from }), start: { kind: 'extension', hash: one.hash } }))} />
                  <Offers title={t('new.lastYear')} onChoose={choose} offers={versions.filter(({ hash }) => !isUpper(hash)).flatMap((one) => [
                    { key: `${one.hash}-next`, title: t('new.nextYear', { title: pick(one.title) }), about: t('new.nextYearAbout'), start: { kind: 'version' as const, hash: one.hash, nextYear: true } },
                    { key: one.hash, title: t('new.copy', { title: pick(one.title) }), about: t('new.copyAbout'), start: { kind: 'version' as const, hash: one.hash, nextYear: false } },
                  ])} />
                  <Offers title={t('new.library')} onChoose={choose} offers={rows.map((one) => ({ key: one.id, title: pick(one.title), about: t('new.libraryAbout', { document: one.document, points: one.fullPoints, items: one.items, rules: one.rules }), start: { kind: 'library', id: one.id } }))} />
                  <Offers title={t('new.other')} onChoose={choose} offers={[{ key: 'blank', title: t('new.blank'), about: t('new.blankAbout'), start: { kind: 'blank' } }]} />
                  <label className="measure-row new-file"><strong>{t('new.file')}</strong><small className="sh-quiet">{t('new.fileAbout')}</small><input type="file" accept=".json,application/json" onChange={(event) => { void takeFile(event.target.files?.[0]); event.target.value = ''; }} /></label>
                </div>
              );
            }}
          </QueryView>
        )}
      </QueryView>
      {problems.length > 0 && (create.error !== null || !create.isPending) ? (
        <section className="file-problems" role="alert">
          <h3>{t('new.fileProblems', { count: problems.length })}</h3>
          <ol>{problems.map((problem) => <li key={`${problem.path}${problem.found}`}><code>{problem.path || '/'}</code> {problem.found}；{problem.expected}。{problem.todo}</li>)}</ol>
        </section>
      ) : null}
    </Modal>
  );
}
