import { Textarea } from '@mantine/core'
import { Action } from '../../kit/action.tsx'
import { textOf } from '../../kit/form-text.ts'
import type { Chat, Owner } from './chat.ts'
import { MarkMeaning } from './meaning.tsx'
import { useInboxTexts } from './texts.ts'

/** What a person does with the conversation that is open. */
export function DeskActions({ chat, owner }: { chat: Chat; owner: Owner }) {
  return (
    <div className="row">
      {owner !== 'closed' && <Desk chat={chat} owner={owner} />}
      <MarkMeaning chat={chat} />
    </div>
  )
}

/** Take it, give it back, close it. The server decides who has it; a colleague's is taken by name only. */
function Desk({ chat, owner }: { chat: Chat; owner: Owner }) {
  const t = useInboxTexts()
  const { id } = chat
  return (
    <>
      {owner === 'mine' ? (
        <Action
          operation="conversations.return"
          input={{ id, note: '' }}
          hotkey="b"
          label={t('back')}
          read={(form) => ({ note: textOf(form, 'note') })}
          preview={<Textarea name="note" label={t('note')} required maxLength={1000} rows={3} data-autofocus />}
        />
      ) : (
        <Action
          operation="conversations.take"
          input={chat.owner ? { id, from: chat.owner.id } : { id }}
          hotkey="t"
          label={owner === 'theirs' ? t('takeFrom') : t('take')}
        />
      )}
      <Action operation="conversations.close" input={{ id }} hotkey="c" label={t('close')} />
    </>
  )
}
