import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Action } from '../../kit/action.tsx'
import { age, count } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { byKeyboard, useKeys } from '../../kit/keys.ts'
import { Empty, States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { useHomeTexts } from './texts.ts'
import { type Need, useNeeds } from './use-needs.ts'

const MOST = 7

/** One list of what waits for a person. j and k move, Enter opens, a does what the row offers. */
export function Needs() {
  const t = useHomeTexts()
  const locale = useLocale()
  const { query, needs } = useNeeds()
  const [all, setAll] = useState(false)
  const [active, setActive] = useState<string>()
  const list = useRef<HTMLUListElement>(null)
  const shown = all ? needs : needs.slice(0, MOST)
  const move = (by: number) => {
    const at = shown.findIndex(({ id }) => id === active)
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))]
    list.current?.querySelector<HTMLElement>(`[data-id="${next?.id}"] a`)?.focus()
  }
  useKeys([
    { keys: 'j', what: '↓', run: () => move(1) },
    { keys: 'k', what: '↑', run: () => move(-1) },
  ])
  return (
    <States query={query} isEmpty={() => needs.length === 0} empty={<Empty>{t('needsNone')}</Empty>}>
      {() => (
        <>
          <ul className="list needs" ref={list}>
            {shown.map((need) => (
              <Row key={need.id} need={need} isActive={need.id === active} enter={() => setActive(need.id)} />
            ))}
          </ul>
          {needs.length > MOST && (
            <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('fewer') : t('allOf', { count: count(needs.length, locale) })}
            </button>
          )}
        </>
      )}
    </States>
  )
}

function Row({ need, isActive, enter }: { need: Need; isActive: boolean; enter: () => void }) {
  const t = useHomeTexts()
  const { id, text, since, tone, link, note, settles } = need
  return (
    <li data-id={id} onFocus={byKeyboard(enter)} className={isActive ? 'active' : undefined}>
      <span>
        <Status tone={tone}>{text}</Status> {note && <span className="soft">«{note}»</span>}
      </span>
      <span className="row">
        <span className="soft">{age(since, Date.now())}</span>
        <Link {...link} aria-label={`${t('open')}: ${text}`}>
          {t('open')}
        </Link>
        {settles && (
          <Action
            operation={settles.operation}
            input={{ id }}
            label={settles.label}
            about={text}
            hotkey={isActive ? 'a' : undefined}
            preview={settles.preview && <p>{settles.preview}</p>}
          />
        )}
      </span>
    </li>
  )
}
