import { Link, type LinkProps } from '@tanstack/react-router'
import { useMay } from './access.tsx'
import type { Name } from './client.ts'

interface Tab<I extends string> {
  readonly id: I
  readonly to: LinkProps['to']
  readonly title: string
  /** It is there for those who may ask for this. */
  readonly needs?: Name
}
interface Props<I extends string> {
  readonly label: string
  readonly current: I
  readonly tabs: readonly Tab<I>[]
}

/** The screens of one area; each has its own address. */
export function Tabs<I extends string>({ label, current, tabs }: Props<I>) {
  const may = useMay()
  return (
    <nav className="tabs" aria-label={label}>
      {tabs
        .filter(({ needs }) => !needs || may(needs))
        .map(({ id, to, title }) => (
          <Link key={id} to={to} activeOptions={{ exact: true }} aria-current={id === current ? 'page' : undefined}>
            {title}
          </Link>
        ))}
    </nav>
  )
}
