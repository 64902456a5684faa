import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type Crumb = { readonly key: string; readonly title: ReactNode };

type PageFrameProps = {
  readonly title: string;
  /** Where the page stands; the last one is the page itself and is left out. */
  readonly crumbs?: readonly Crumb[];
  readonly description?: ReactNode;
  readonly tags?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** The fixed shape of every page: where it is, its one heading, what can be done, then the content. Plain elements: it is in the first load. */
export function PageFrame({ title, crumbs = [], description, tags, actions, children }: PageFrameProps) {
  const { t } = useTranslation('ui');
  useEffect(() => {
    document.title = `${title} · 司衡`;
  }, [title]);
  return (
    <section className="sh-page">
      {crumbs.length === 0 ? null : (
        <nav aria-label={t('shell.breadcrumb')} className="sh-crumbs">
          <ol>{crumbs.map((crumb) => <li key={crumb.key}>{crumb.title}</li>)}</ol>
        </nav>
      )}
      <header className="sh-page-head">
        <div className="sh-page-title">
          <div className="sh-page-name">
            <h1>{title}</h1>
            {tags}
          </div>
          {description === undefined ? null : <div className="sh-page-description">{description}</div>}
        </div>
        {actions === undefined ? null : <div className="sh-page-actions sh-no-print">{actions}</div>}
      </header>
      <div className="sh-page-body">{children}</div>
    </section>
  );
}
