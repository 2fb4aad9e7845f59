import { useState } from 'react'
import { byKeyboard } from '../../kit/keys.ts'
import { LoadMore } from '../../kit/load-more.tsx'
import { useRows } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Empty, States } from '../../kit/states.tsx'
import { ApprovalCard } from './approval-card.tsx'
import { OPEN_APPROVALS } from './filters.ts'
import { keepSeen } from './keep-seen.ts'
import type { Approval } from './run-words.tsx'
import { useAgentTexts } from './texts.ts'

/** What waits for a yes or a no. What was decided or is over while it was on the screen stays there and says so. */
export function Approvals() {
  const t = useAgentTexts()
  const { query, rows } = useRows('approvals.list', OPEN_APPROVALS)
  const [seen, setSeen] = useState<readonly Approval[]>([])
  const [active, setActive] = useState<string>()
  const shown = rows && keepSeen(seen, rows)
  if (shown?.some((one, at) => seen[at]?.id !== one.id)) setSeen(shown)
  const open = new Set(rows?.map((one) => one.id))
  const first = active && open.has(active) ? active : rows?.[0]?.id
  return (
    <Section title={t('approvals')}>
      <States
        query={{ ...query, data: shown }}
        isEmpty={(all) => all.length === 0}
        empty={<Empty>{t('noneAsk')}</Empty>}
      >
        {(all) => (
          <ul className="list approvals">
            {all.map((one) => (
              <li
                key={one.id}
                onFocus={byKeyboard(() => setActive(one.id))}
                className={one.id === active ? 'active' : undefined}
              >
                <ApprovalCard approval={one} isOver={!open.has(one.id)} hasKey={one.id === first} />
              </li>
            ))}
          </ul>
        )}
      </States>
      <LoadMore query={query} />
    </Section>
  )
}
