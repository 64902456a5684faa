import type { ErrorArea } from './error-kinds.ts';

export const vetoErrors = {
  veto_not_confirmed: { status: 409, zh: '“{item}”是一票否决：须先提出、经领导小组确认后才能计入，不能直接评判。', en: '"{item}" is a veto: it is proposed and confirmed by the leading group before it counts; it cannot be judged directly.' },
  veto_unknown: { status: 404, zh: '细则对{unit}没有需要确认的一票否决“{measure}”。', en: 'The scheme has no veto "{measure}" for {unit} that a person confirms.' },
  veto_grounds_missing: { status: 400, zh: '请写明提出一票否决的事由。', en: 'Give the grounds for the veto.' },
  veto_decided: { status: 409, zh: '此提议已经办理（{state}），不能再次办理。请刷新后查看。', en: 'This proposal was decided already ({state}). Reload to see it.' },
  veto_same_person: { status: 403, zh: '不能决定自己提出的一票否决。请由领导小组其他成员决定。', en: 'You cannot decide on your own proposal. Another member of the leading group has to.' },
  veto_note_missing: { status: 400, zh: '不同意时请写明理由。', en: 'Give the reason for refusing a veto.' },
} as const satisfies ErrorArea;
