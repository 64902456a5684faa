// Our trace (rule by rule) written as the reference writes its own (unit by unit), to compare the checksums. Outside the timed part.
import type { ColumnScores, ColumnTable, EventColumn, Plan } from '../src/index.ts';

const TENTH = 1000;

type Entry = { readonly order: number; readonly code: number; readonly quantity: number };

/** Reference codes: rules by position, 200 + c caps, 250 bonus cap, 260 + k vetoes; and the place of each among the entries of a unit. */
function codes(plan: Plan, scores: ColumnScores) {
  const track = plan.tracks[0]!;
  const ruleOf = new Map(track.rules.map((rule) => [rule.id, rule]));
  return scores.trace.blocks.map((block, position) => {
    const rule = ruleOf.get(block.code);
    if (rule?.effect === 'veto') return { position: 1e6 + position, rule, code: 260 + Number(rule.id.slice(-3)) - 181 };
    if (rule) return { position, rule, code: rule.index };
    return block.code === 'bonus#cap' ? { position: 2e6, rule: null, code: 250 } : { position, rule: null, code: 200 + Number(block.code.slice(1, 2)) };
  });
}

function entry(plan: Plan, table: ColumnTable, of: ReturnType<typeof codes>[number], quantity: number): Entry {
  const track = plan.tracks[0]!;
  const { rule, code, position: order } = of;
  const at = (tenths: number, shown: number): Entry => ({ order, code: (code << 16) | tenths, quantity: shown });
  if (rule === null) return at(quantity / TENTH, (code === 250 ? 100_000 : track.sections[code - 200]!.cap!) / TENTH);
  if (rule.effect === 'veto') return at(0, 1);
  if (rule.effect === 'zero') return at(track.items[rule.item]!.kind === 'scored' ? track.items[rule.item]!.full! / TENTH : 0, quantity);
  if (!('amount' in rule)) throw new Error(`no amount: ${rule.id}`);
  const { amount } = rule;
  if (amount.by === 'event' && rule.quantity.kind === 'events') {
    const column = table.columns[rule.quantity.column] as EventColumn;
    const level = column.fields['level']!.codes[quantity]!;
    const work = column.fields['work']!.codes[quantity]!;
    return at(amount.table[String(column.fields['level']!.names[level])]! / TENTH, ((2 * work) << 8) | (level + 1));
  }
  if (amount.by === 'place') return at(amount.table[quantity]! / TENTH, quantity);
  return at(amount.by === 'number' ? (quantity * amount.points) / TENTH : 0, quantity);
}

/** The reference records the count of a zero condition of a scored item (the value itself), and 1 for a bonus item. */
export function referenceTrace(plan: Plan, table: ColumnTable, scores: ColumnScores): Int32Array {
  const byUnit: Entry[][] = Array.from({ length: scores.units }, () => []);
  const of = codes(plan, scores);
  for (const [b, block] of scores.trace.blocks.entries()) {
    for (let t = block.start; t < block.end; t += 2) byUnit[scores.trace.data[t]!]!.push(entry(plan, table, of[b]!, scores.trace.data[t + 1]!));
  }
  return Int32Array.from(byUnit.flatMap((entries) => entries.toSorted((x, y) => x.order - y.order).flatMap((e) => [e.code, e.quantity])));
}
