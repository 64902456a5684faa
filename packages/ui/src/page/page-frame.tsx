import { Breadcrumb, Flex, Typography } from 'antd';
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

/** The fixed shape of every page: where it is, its one heading, what can be done, then the content. */
export function PageFrame({ title, crumbs = [], description, tags, actions, children }: PageFrameProps) {
  const { t } = useTranslation('ui');
  useEffect(() => {
    document.title = `${title} · 司衡`;
  }, [title]);
  return (
    <section className="sh-page">
      {crumbs.length === 0 ? null : (
        <nav aria-label={t('shell.breadcrumb')} className="sh-crumbs">
          <Breadcrumb items={crumbs.map((crumb) => ({ key: crumb.key, title: crumb.title }))} />
        </nav>
      )}
      <header className="sh-page-head">
        <div className="sh-page-title">
          <Flex align="center" gap={10} wrap>
            <Typography.Title level={1}>{title}</Typography.Title>
            {tags}
          </Flex>
          {description === undefined ? null : <div className="sh-page-description">{description}</div>}
        </div>
        {actions === undefined ? null : <Flex gap={8} wrap className="sh-no-print">{actions}</Flex>}
      </header>
      <div className="sh-page-body">{children}</div>
    </section>
  );
}
