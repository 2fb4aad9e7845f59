import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useAccess, useMay } from '../../kit/access.tsx'
import { litper } from '../../kit/client.ts'
import { Fact } from '../../kit/fact.tsx'
import { dayAndTime, phone } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useAnswer } from '../../kit/queries.ts'
import { States } from '../../kit/states.tsx'
import { Article } from './article.tsx'
import { type Chat, ownerOf } from './chat.ts'
import { Composer } from './composer.tsx'
import { Context } from './context.tsx'
import { DeskActions } from './desk-actions.tsx'
import { Marked } from './meaning.tsx'
import { useInboxTexts } from './texts.ts'
import { useWhyCalled } from './why-called.ts'

export function Thread({ id }: { id: string }) {
  const t = useInboxTexts()
  const query = useAnswer('conversations.find', { id })
  return (
    <section className="pane-thread" aria-label={t('thread')}>
      <p className="only-narrow">
        <Link to="/bandeja">← {t('allChats')}</Link>
      </p>
      <States query={query}>{(chat) => <Open chat={chat} />}</States>
    </section>
  )
}

function Open({ chat }: { chat: Chat }) {
  const t = useInboxTexts()
  const owner = ownerOf(chat, useAccess().id)
  useRead(chat)
  return (
    <>
      <div className="row head">
        <h2>{chat.customer.name ?? chat.customer.username ?? t('unnamed')}</h2>
        <span className="soft">{t(owner)}</span>
      </div>
      <DeskActions chat={chat} owner={owner} />
      <Messages chat={chat} />
      <Composer chat={chat} owner={owner} />
      <Article chat={chat.id} />
      <About chat={chat} />
      <Context id={chat.id} />
    </>
  )
}

/** What is on the screen has been seen. */
function useRead({ id, unread }: Chat): void {
  const may = useMay()('conversations.mark_read')
  useEffect(() => {
    if (unread > 0 && may) void litper.call('conversations.mark_read', { id }).catch(() => undefined)
  }, [id, unread, may])
}

function Messages({ chat: { messages, meaning } }: { chat: Chat }) {
  const t = useInboxTexts()
  const locale = useLocale()
  const list = useRef<HTMLOListElement>(null)
  const newest = messages.at(-1)?.id
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight
  }, [newest])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <ol className="messages" ref={list} tabIndex={0} aria-label={t('thread')}>
      {messages.map(({ id, direction, kind, text, steps, author, at }) => {
        const by = direction === 'out' ? (author ? 'person' : 'bot') : direction
        return (
          <li key={id} className={`message ${by}`}>
            <p className="soft">
              {t(`by_${by}`)} · <time dateTime={at}>{dayAndTime(at, locale)}</time>
            </p>
            <p className="text">{text ?? t('other', { kind })}</p>
            {meaning?.messageId === id && <Marked meaning={meaning} />}
            {steps.length > 0 && (
              <details>
                <summary>{t('steps')}</summary>
                <ul>
                  {[...new Set(steps)].map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function About({ chat: { customer, orderId, reason, satisfaction } }: { chat: Chat }) {
  const t = useInboxTexts()
  const why = useWhyCalled()
  return (
    <dl className="facts">
      {customer.phone && <Fact name={t('phone')}>{phone(customer.phone)}</Fact>}
      {reason && <Fact name={t('why')}>{why(reason)}</Fact>}
      {satisfaction && <Fact name={t('csat')}>{t(`csat_${satisfaction.rating ?? 'asked'}`)}</Fact>}
      {orderId && (
        <Fact name={t('order')}>
          <Link to="/pedidos/$id" params={{ id: orderId }}>
            {t('openOrder')}
          </Link>
        </Fact>
      )}
    </dl>
  )
}
