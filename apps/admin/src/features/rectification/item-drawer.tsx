import { useWords } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Descriptions, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { ItemChecks } from './item-checks.tsx';
import { Bodies, DueDate, LossNow, StateTag } from './item-parts.tsx';
import { MoveForm } from './move-form.tsx';
import { type ItemDetail, usePointsText } from './rectification-data.ts';
import { Remind } from './remind.tsx';

const shownChecks = 3;

/** All that was done, latest first; of many checks only the last ones. */
function History({ item }: { readonly item: ItemDetail }) {
  const { t } = useTranslation('rectification');
  const words = useWords();
  const checks = item.events.filter((event) => event.do === 'check');
  const left = new Set(checks.slice(0, -shownChecks));
  return (
    <section>
      <h3>{t('history')}</h3>
      <ol className="judge-history">
        {item.events.filter((event) => !left.has(event)).toReversed().map((event) => (
          <li key={event.number}>
            <span><strong>{event.check === null ? t(`doings.${event.do}`) : words.labelled(t(`doings.${event.do}`), item.checks[event.check]?.title ?? '')}</strong> <span className="sh-quiet">{t('eventLine', { body: event.body, by: event.by, at: showTime(event.at) })}</span></span>
            {event.reason === null ? null : <span>{event.reason}</span>}
            {event.evidence.length === 0 ? null : <span>{words.labelled(t('evidence'), words.list(event.evidence.map((one) => one.title)))}</span>}
          </li>
        ))}
      </ol>
      {left.size === 0 ? null : <p className="sh-quiet">{t('moreChecks', { count: left.size })}</p>}
    </section>
  );
}

/** Everything about one rectification item. */
export function ItemDrawer({ id, onClose }: { readonly id: string | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation('rectification');
  const points = usePointsText();
  const query = useQuery({ ...trpc.rectification.get.queryOptions({ id: id ?? '' }), enabled: id !== undefined });
  return (
    <Drawer open={id !== undefined} onClose={onClose} size={620} title={query.data?.title ?? t('item')} extra={query.data?.mayRemind === true ? <Remind item={query.data} /> : null} destroyOnHidden>
      <QueryView query={query}>
        {(item) => (
          <div className="sh-page-body">
            <Descriptions
              column={1}
              size="small"
              bordered
              items={[
                { key: 'state', label: t('state'), children: <StateTag item={item} /> },
                { key: 'points', label: item.unitName ?? t(`origins.${item.origin}`), children: <>{points(item)} {item.unitId === null || item.runId === null ? null : <Link to="/results/units/$unitId/items/$itemId" params={{ unitId: item.unitId, itemId: item.itemId }} search={{ run: item.runId }}>{t('trace')}</Link>}</> },
                { key: 'cause', label: t('cause'), children: item.cause },
                { key: 'actions', label: t('actions'), children: item.actions.length === 0 ? t('noActions') : <ul className="plain-list">{item.actions.map((action) => <li key={action}>{action}</li>)}</ul> },
                { key: 'body', label: t('body'), children: <Bodies item={item} /> },
                { key: 'due', label: t('dueAt'), children: <DueDate item={item} /> },
                { key: 'now', label: t('now'), children: <LossNow item={item} /> },
              ]}
            />
            <MoveForm key={`${item.id}:${item.events.length}`} item={item} />
            <ItemChecks item={item} />
            <History item={item} />
          </div>
        )}
      </QueryView>
    </Drawer>
  );
}
