import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { isProblem } from '../../kit/client.ts'
import { time } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useKeys } from '../../kit/keys.ts'
import { useAct } from '../../kit/queries.ts'
import { FaultNote, useFaultText } from '../../kit/states.tsx'
import type { Chat, Owner } from './chat.ts'
import { Suggestions } from './suggestions.tsx'
import { useInboxTexts } from './texts.ts'

/** A draft for each conversation, kept until it is sent or the page is closed. */
const draftOf = (id: string) => `litper.draft.${id}`

/** Only who has the conversation writes, and only inside WhatsApp's window: the same that the server holds. */
export function Composer({ chat, owner }: { chat: Chat; owner: Owner }) {
  const t = useInboxTexts()
  const locale = useLocale()
  const { id, windowEndsAt } = chat
  const [text, setText] = useState(() => sessionStorage.getItem(draftOf(id)) ?? '')
  const field = useRef<HTMLTextAreaElement>(null)
  const reply = useAct('conversations.reply')
  const fault = useFaultText(reply.error)
  const isOpen = windowEndsAt !== null && Date.parse(windowEndsAt) > Date.now()
  const locked = owner === 'mine' ? undefined : owner === 'theirs' ? t('lockedTheirs') : t('lockedBot')
  useEffect(() => sessionStorage.setItem(draftOf(id), text), [id, text])
  useKeys(locked ? [] : [{ keys: 'r', what: t('reply'), run: () => field.current?.focus() }])
  if (owner === 'closed') return null
  const send = (event?: FormEvent) => {
    event?.preventDefault()
    if (text.trim() && !reply.isPending) reply.mutate({ id, text: text.trim() }, { onSuccess: () => setText('') })
  }
  if (locked) return <p className="note">{locked}</p>
  if (!isOpen) return <p className="note warn">{t('windowShut')}</p>
  /** What is written already stays: a suggestion goes below it. */
  const takeIn = (words: string) => {
    setText((written) => (written.trim() ? `${written.trimEnd()}\n${words}` : words))
    field.current?.focus()
  }
  return (
    <form className="composer" onSubmit={send}>
      <Suggestions chat={id} newest={chat.messages.at(-1)?.id} take={takeIn} />
      <Textarea
        ref={field}
        label={t('replyTo')}
        description={t('windowOpen', { time: time(windowEndsAt, locale) })}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
        }}
        maxLength={4096}
        rows={3}
      />
      {reply.isError && <FaultNote>{isProblem(reply.error, 'conversation.taken') ? t('taken') : fault}</FaultNote>}
      <div className="row end">
        <Button type="submit" loading={reply.isPending} disabled={!text.trim()}>
          {t('send')}{' '}
          <span className="key" aria-hidden="true">
            Ctrl ⏎
          </span>
        </Button>
      </div>
    </form>
  )
}
