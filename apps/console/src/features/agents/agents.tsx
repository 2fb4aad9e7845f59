import './agents.css'
import { Tabs } from '../../kit/tabs.tsx'
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

export function AgentTabs({ current }: { current: 'runs' | 'agents' | 'coaching' | 'learning' }) {
  const t = useAgentTexts()
  return (
    <Tabs
      label={t('title')}
      current={current}
      tabs={[
        { id: 'runs', to: '/agentes', title: t('runs') },
        { id: 'agents', to: '/agentes/lista', title: t('list') },
        { id: 'coaching', to: '/agentes/mejorar', title: t('coaching'), needs: 'coaching.list' },
        { id: 'learning', to: '/agentes/aprendizaje', title: t('learning'), needs: 'turns.list' },
      ]}
    />
  )
}
