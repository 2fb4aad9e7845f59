import { TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useRef, useState } from 'react'
import { Dialog } from '../kit/dialog.tsx'
import { useLater } from '../kit/later.ts'
import { useAnswer } from '../kit/queries.ts'
import type { Page } from './pages.ts'
import { useAppTexts } from './texts.ts'

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Ctrl+K: an order, a waybill, a customer, or a screen. */
export function Palette({ opened, close, pages }: { opened: boolean; close: () => void; pages: readonly Page[] }) {
  const t = useAppTexts()
  const [words, setWords] = useState('')
  const asked = useLater(words.trim(), 200)
  const list = useRef<HTMLUListElement>(null)
  const found = useAnswer('orders.list', { search: asked, limit: 8 }, { enabled: opened && asked.length > 1 })
  const orders = asked.length > 1 ? (found.data?.data ?? []) : []
  const screens = pages.filter((page) => plain(t(page.title)).includes(plain(words.trim())))
  const done = () => {
    setWords('')
    close()
  }
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])]
  const move = (event: KeyboardEvent, from: number) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!by) return
    event.preventDefault()
    links()[Math.max(0, from + by)]?.focus()
  }
  return (
    <Dialog opened={opened} close={done} title={t('search')}>
      <TextInput
        aria-label={t('searchHint')}
        placeholder={t('searchHint')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') links()[0]?.click()
          move(event, -1)
        }}
        data-autofocus
      />
      <ul
        className="palette"
        ref={list}
        onKeyDown={(event) => move(event, links().indexOf(event.target as HTMLElement))}
      >
        {orders.map((order) => (
          <li key={order.id}>
            <Link to="/pedidos/$id" params={{ id: order.id }} onClick={done}>
              <span>
                {order.name} {order.customer.firstName} {order.customer.lastName}
              </span>
              <span className="soft">{order.waybill?.number}</span>
            </Link>
          </li>
        ))}
        {screens.map((page) => (
          <li key={page.path}>
            <Link to={page.path} onClick={done}>
              {t(page.title)}
              <span className="key" aria-hidden="true">
                g {page.letter}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {orders.length + screens.length === 0 && !found.isFetching && <p role="status">{t('searchNone')}</p>}
    </Dialog>
  )
}
