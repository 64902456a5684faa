import type { Item, Limit, Rule } from '@siheng/kernel';
import { usePickText } from '@siheng/ui';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../fields/choice-field.tsx';
import { Field } from '../fields/field.tsx';
import { LongTextField, NumberField, TextField } from '../fields/text-fields.tsx';
import { getAt, parentOf } from '../model/draft-path.ts';
import { useEditor } from '../model/editor-context.ts';
import { effectsFor, limitsFor, quantityKinds, withEffect, withQuantity } from '../model/rule-parts.ts';
import { AmountFields } from './amount-fields.tsx';
import { EffectFields } from './effect-fields.tsx';
import { QuantityFields } from './quantity-fields.tsx';
import { SaidCard } from './said-card.tsx';
import { UnlessField } from './unless-field.tsx';

const limitOf = (rule: Rule): Limit | null => ('limit' in rule ? rule.limit : null);

/** A rule in its small parts: what it does, what it counts, for how many points, where it stops. */
export function RuleForm({ node }: { readonly node: string }) {
  const { t } = useTranslation('drafts');
  const pick = usePickText();
  const { scheme, draft, isClosed } = useEditor();
  const rule = getAt(scheme, node) as Rule;
  const item = getAt(scheme, parentOf(node)) as Item;
  const pools = item.pools ?? [];
  const hasLimit = rule.effect === 'deduct' || rule.effect === 'earn' || rule.effect === 'bonus';
  const effects = effectsFor(item.kind);
  const shownEffects = effects.includes(rule.effect) ? effects : [...effects, rule.effect];
  const limits = limitsFor(rule.effect, item.kind, pools.length > 0);
  const limit = limitOf(rule);
  return (
    <div className="rule-form">
      <div className="edit-grid">
        <LongTextField path={`${node}.text`} label={t('rule.text')} hint={t('rule.textHint')} />
        <ChoiceField path={`${node}.effect`} label={t('rule.effect')} value={rule.effect} choices={shownEffects.map((effect) => ({ value: effect, label: t(`rule.effects.${effect}.title`), hint: t(`rule.effects.${effect}.hint`) }))} onChange={(effect) => draft.set(node, withEffect(rule, effect, item))} />
        <ChoiceField path={`${node}.quantity.kind`} label={t('rule.quantity')} value={rule.quantity.kind} choices={quantityKinds.map((kind) => ({ value: kind, label: t(`rule.kinds.${kind}.title`), hint: t(`rule.kinds.${kind}.hint`) }))} onChange={(kind) => draft.set(node, withQuantity(rule, kind))} />
        <QuantityFields node={node} rule={rule} />
        {'amount' in rule ? <AmountFields node={node} rule={rule} /> : null}
        <EffectFields node={node} rule={rule} />
        {pools.length === 0 ? null : (
          <ChoiceField path={`${node}.pool`} label={t('rule.pool')} value={rule.pool ?? ''} choices={[{ value: '', label: t('rule.noPool') }, ...pools.map((pool) => ({ value: pool.id, label: pool.title ? pick(pool.title) : pool.id }))]} onChange={(pool) => draft.set(`${node}.pool`, pool === '' ? undefined : pool)} />
        )}
        {hasLimit ? (
          <>
            <ChoiceField path={`${node}.limit`} label={t('rule.limit')} value={limit} choices={limits.map((one) => ({ value: one, label: t(`rule.limits.${one}.title`), hint: t(`rule.limits.${one}.hint`) }))} onChange={(one) => draft.set(`${node}.limit`, one)} />
            {rule.effect === 'bonus' ? null : (
              <Field path={`${node}.limitAssumed`} label={t('rule.written')} isGroup>
                <Checkbox checked={rule.limitAssumed === true} disabled={isClosed} onChange={(event) => draft.set(`${node}.limitAssumed`, event.target.checked ? true : undefined)}>{t('rule.limitAssumed')}</Checkbox>
              </Field>
            )}
          </>
        ) : null}
        {rule.effect === 'earn' ? <NumberField path={`${node}.upTo`} label={t('rule.upTo')} hint={t('rule.upToHint')} optional /> : null}
        <TextField path={`${node}.clause`} label={t('rule.clause')} hint={t('rule.clauseHint')} />
        <UnlessField node={node} rule={rule} />
        <LongTextField path={`${node}.notes`} label={t('rule.notes')} optional rows={1} />
      </div>
      <SaidCard rule={rule} />
    </div>
  );
}
