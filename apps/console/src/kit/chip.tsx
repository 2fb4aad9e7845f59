import type { ReactNode } from 'react'

/** One choice of a filter; it says whether it is on. */
export const Chip = ({ on, press, children }: { on: boolean; press: () => void; children: ReactNode }) => (
  <button type="button" className="chip" aria-pressed={on} onClick={press}>
    {children}
  </button>
)
