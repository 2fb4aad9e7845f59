export type Tone = 'plain' | 'good' | 'waiting' | 'warning' | 'bad' | 'returned' | 'agent'

const SIGNS: Record<Tone, string> = {
  plain: '•',
  good: '✓',
  waiting: '◷',
  warning: '▲',
  bad: '✕',
  returned: '↩',
  agent: '◆',
}

/** A state as a sign, a word and a colour: none of them alone. */
export const Status = ({ tone, children }: { tone: Tone; children: string }) => (
  <span className={`status ${tone}`}>
    <span aria-hidden="true">{SIGNS[tone]}</span> {children}
  </span>
)

export const Sign = ({ tone }: { tone: Tone }) => (
  <span className={`sign ${tone}`} aria-hidden="true">
    {SIGNS[tone]}
  </span>
)
