import { Link, type LinkProps } from '@tanstack/react-router'

interface Props<I extends string> {
  readonly label: string
  readonly current: I
  readonly tabs: readonly { readonly id: I; readonly to: LinkProps['to']; readonly title: string }[]
}

/** The screens of one area; each has its own address. */
export const Tabs = <I extends string>({ label, current, tabs }: Props<I>) => (
  <nav className="tabs" aria-label={label}>
    {tabs.map(({ id, to, title }) => (
      <Link key={id} to={to} aria-current={id === current ? 'page' : undefined}>
        {title}
      </Link>
    ))}
  </nav>
)
