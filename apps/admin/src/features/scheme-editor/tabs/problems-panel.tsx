import { acceptable } from '@siheng/kernel';
import { usePickText } from '@siheng/ui';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { zh } from '../../../texts/zh/index.ts';
import { getAt, nodeOf } from '../model/draft-path.ts';
import { useEditor } from '../model/editor-context.ts';
import { kindOf } from '../model/tree.ts';
import type { Finding } from '../model/use-checks.ts';

const fieldNames = Object.keys(zh.drafts.diff.fields) as readonly (keyof typeof zh.drafts.diff.fields)[];

/** What a place is called: the part, by its title or its sentence, and the field. */
function usePlaceName(): (path: string) => string {
  const { t } = useTranslation('drafts');
  const { scheme } = useEditor();
  const pick = usePickText();
  return (path) => {
    const node = nodeOf(path);
    const last = path.slice(node.length).split('.').at(-1) ?? '';
    const known = fieldNames.find((one) => one === last);
    const field = known === undefined ? '' : ` · ${t(`diff.fields.${known}`)}`;
    const kind = t(`kinds.${kindOf(node)}`);
    const part = getAt(scheme, node) as { readonly title?: { readonly zh: string; readonly en?: string } | string; readonly text?: string; readonly id?: string } | undefined;
    if (node === '' || part === undefined) return `${kind}${field}`;
    const title = typeof part.title === 'object' ? pick(part.title) : undefined;
    const name = (kindOf(node) === 'rule' ? part.text || part.id : title) ?? part.id ?? '';
    return `${t('problems.place', { kind, name: name.length > 24 ? `${name.slice(0, 24)}…` : name })}${field}`;
  };
}

function AcceptDialog({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const { t } = useTranslation('drafts');
  const { t: common } = useTranslation('common');
  const { scheme, draft } = useEditor();
  const [reason, setReason] = useState('');
  const accept = (): void => {
    draft.set('acceptedWarnings', [...(scheme.acceptedWarnings ?? []), { path: finding.path, code: finding.code, reason: reason.trim() }]);
    onClose();
  };
  return (
    <Modal open title={t('problems.acceptTitle')} okText={t('problems.accept')} cancelText={common('cancel')} okButtonProps={{ disabled: reason.trim() === '' }} onOk={accept} onCancel={onClose}>
      <p>{finding.found}</p>
      <label htmlFor="accept-reason">{t('problems.acceptReason')}</label>
      <Input.TextArea id="accept-reason" autoFocus value={reason} maxLength={500} autoSize={{ minRows: 2 }} onChange={(event) => setReason(event.target.value)} />
    </Modal>
  );
}

/** Everything that is wrong, at once, each with a way to its field; what the source itself has so can be accepted with a reason. */
export function ProblemsPanel({ onJump }: { readonly onJump: (path: string) => void }) {
  const { t } = useTranslation('drafts');
  const { scheme, draft, checks, isClosed } = useEditor();
  const placeName = usePlaceName();
  const [accepting, setAccepting] = useState<Finding | null>(null);
  const withdraw = (finding: Finding): void => {
    const left = (scheme.acceptedWarnings ?? []).filter(({ path, code }) => path !== finding.path || code !== finding.code);
    draft.set('acceptedWarnings', left.length === 0 ? undefined : left);
  };
  const { problems, warnings } = checks;
  return (
    <section className="sh-panel problems" aria-label={t('problems.title')}>
      {problems.length === 0 ? <p className="sh-gained problems-none">{t('problems.none')}</p> : null}
      <ol>
        {problems.map((problem) => (
          <li key={`${problem.path}|${problem.code}|${problem.found}`}>
            <button type="button" className="problem-jump" onClick={() => onJump(problem.path)}>
              <strong>{placeName(problem.path)}</strong>
              <span className="sh-error">{problem.found}</span>
              <small className="sh-quiet">{problem.todo}</small>
            </button>
            {acceptable.includes(problem.code) && !isClosed ? <Button size="small" onClick={() => setAccepting(problem)}>{t('problems.accept')}</Button> : null}
          </li>
        ))}
        {warnings.map((warning) => (
          <li key={`w|${warning.path}|${warning.code}`}>
            <button type="button" className="problem-jump" onClick={() => onJump(warning.path)}>
              <strong>{placeName(warning.path)}</strong>
              <span className="sh-warning">{t('problems.warning')} {warning.found}</span>
              <small className="sh-quiet">{(scheme.acceptedWarnings ?? []).find(({ path, code }) => path === warning.path && code === warning.code)?.reason ?? warning.todo}</small>
            </button>
            {acceptable.includes(warning.code) && !isClosed ? <Button size="small" onClick={() => withdraw(warning)}>{t('problems.withdraw')}</Button> : null}
          </li>
        ))}
      </ol>
      {accepting === null ? null : <AcceptDialog finding={accepting} onClose={() => setAccepting(null)} />}
    </section>
  );
}
