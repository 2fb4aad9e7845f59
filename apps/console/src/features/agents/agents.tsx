import './agents.css'
import { Link } from '@tanstack/react-router'
import { Approvals } from './approvals.tsx'
import { RunList } from './run-list.tsx'
import { useAgentTexts } from './texts.ts'

/** What agents ask leave for, and what they did. */
export function Agents() {
  const t = useAgentTexts()
  return (
    <>
      <header>
        <h1>{t('title')}</h1>
      </header>
      <AgentTabs current="runs" />
      <Approvals />
      <RunList />
    </>
  )
}

export function AgentTabs({ current }: { current: 'runs' | 'agents' }) {
  const t = useAgentTexts()
  return (
    <nav className="tabs" aria-label={t('title')}>
      <Link to="/agentes" aria-current={current === 'runs' ? 'page' : undefined}>
        {t('runs')}
      </Link>
      <Link to="/agentes/lista" aria-current={current === 'agents' ? 'page' : undefined}>
        {t('list')}
      </Link>
    </nav>
  )
}
