import { Link } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useKeys } from './keys.ts'
import { useNarrow } from './narrow.ts'
import { useKitTexts } from './texts.ts'

export interface Column<R> {
  readonly id: string
  readonly title: string
  readonly cell: (row: R) => ReactNode
  readonly align?: 'right'
  /** Left out on a phone's card. */
  readonly wideOnly?: boolean
}
interface Props<R> {
  readonly caption: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  /** Where a row leads, if anywhere; its first cell is the link. */
  readonly linkTo?: (row: R) => { to: string; params?: Record<string, string> } | undefined
  readonly rowId: (row: R) => string
  readonly more?: () => void
  readonly hasMore?: boolean
}
const ROW_PX = 36
const CARD_PX = 92

/** Rows of which only those on the screen are in the page. j and k move between them; a phone shows cards. */
export function Table<R>({ caption, columns, rows, linkTo, rowId, more, hasMore }: Props<R>) {
  const t = useKitTexts()
  const body = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const isNarrow = useNarrow()
  useLayoutEffect(() => setTop(body.current?.offsetTop ?? 0), [])
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => (isNarrow ? CARD_PX : ROW_PX),
    overscan: 8,
    scrollMargin: top,
    getItemKey: (at) => rowId(rows[at]!),
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? -1
  useEffect(() => {
    if (hasMore && last >= rows.length - 5) more?.()
  }, [hasMore, last, rows.length, more])

  const [active, setActive] = useState<string>()
  const activeAt = rows.findIndex((row) => rowId(row) === active)
  const move = (by: number) => {
    const at = Math.min(rows.length - 1, Math.max(0, activeAt + by))
    const row = rows[at]
    if (!row) return
    setActive(rowId(row))
    virtual.scrollToIndex(at, { align: 'auto' })
    const focus = () => linkOf(body.current, rowId(row))?.focus()
    focus()
    requestAnimationFrame(focus) // a row that was not in the page is there now
  }
  useKeys([
    { keys: 'j', what: '↓', run: () => move(1) },
    { keys: 'k', what: '↑', run: () => move(-1) },
  ])
  const before = (items[0]?.start ?? top) - top
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top)
  return (
    <div ref={body} className="scroll">
      <table className="table" aria-rowcount={hasMore ? -1 : rows.length + 1}>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.align}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} span={columns.length} />}
          {items.map(({ index }) => {
            const row = rows[index]!
            const id = rowId(row)
            return (
              <tr
                key={id}
                data-id={id}
                aria-rowindex={index + 2}
                className={id === active ? 'active' : undefined}
                onFocus={() => setActive(id)}
              >
                {columns.map((column, at) => (
                  <td key={column.id} data-title={column.title} className={classOf(column)}>
                    {at === 0 ? <First to={linkTo?.(row)}>{column.cell(row)}</First> : column.cell(row)}
                  </td>
                ))}
              </tr>
            )
          })}
          {after > 0 && <Gap height={after} span={columns.length} />}
        </tbody>
      </table>
      {hasMore && (
        <button type="button" className="link" onClick={more}>
          {t('loadMore')}
        </button>
      )}
    </div>
  )
}

const First = ({ to, children }: { to: { to: string } | undefined; children: ReactNode }) =>
  to ? <Link {...to}>{children}</Link> : children

const classOf = <R,>({ align, wideOnly }: Column<R>) =>
  [align, wideOnly && 'wide'].filter(Boolean).join(' ') || undefined
const linkOf = (body: HTMLElement | null, id: string) =>
  body?.querySelector<HTMLElement>(`tr[data-id="${CSS.escape(id)}"] a`)

const Gap = ({ height, span }: { height: number; span: number }) => (
  <tr>
    <td colSpan={span} className="gap" style={{ height }} />
  </tr>
)
