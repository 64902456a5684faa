type Json = { [name: string]: unknown };

const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value : []);

const changedRule = '001-预防化解矛盾纠纷体系-2-a';
export const addedItem = '增设-一票否决';

const added = {
  id: addedItem, title: { zh: '一票否决' }, kind: 'bonus', fullPoints: null, standards: [], method: [], departments: ['基层科'],
  rules: [{
    id: `${addedItem}-a`, clause: `${addedItem}-a`, text: '凡涉及上级规定的“一票否决”事项的，取消评先评优、加分资格。', effect: 'veto',
    quantity: { kind: 'events', of: 'platform/one-vote-veto', where: { confirmed: true } }, takes: ['awards', 'bonus'],
  }],
};

const rulesOf = (content: Json): readonly Json[] =>
  listOf(content['tracks']).flatMap((track) => listOf(track['sections'])).flatMap((section) => listOf(section['items'])).flatMap((item) => listOf(item['rules']));

/** What the changed deduction takes in a scheme. */
export const changedAmount = (content: Json): unknown => rulesOf(content).find((rule) => rule['id'] === changedRule)?.['amount'];

/** The county's own scheme: the one of the library with one changed deduction (民转刑 3 instead of 2 points each) and one added item. */
export const ownScheme = (library: Json): Json => {
  const content = structuredClone(library);
  const [track] = listOf(content['tracks']);
  const sections = listOf(track?.['sections']);
  for (const rule of rulesOf(content)) if (rule['id'] === changedRule) rule['amount'] = '3';
  listOf(sections.at(-1)?.['items']).push(added);
  return { ...content, id: 'wujin-own-2018', title: { zh: '武进区基层司法行政绩效考核细则（本区修订）' } };
};
