import type { ReactNode } from 'react'

interface Props {
  readonly id?: string
  readonly label: string
  readonly value: string
  readonly set: (value: string) => void
  /** The options. */
  readonly children: ReactNode
}

/** One of many, for a filter. */
export const Choice = ({ id, label, value, set, children }: Props) => (
  <select
    id={id}
    className="chip"
    aria-label={label}
    value={value}
    onChange={({ currentTarget }) => set(currentTarget.value)}
  >
    {children}
  </select>
)
