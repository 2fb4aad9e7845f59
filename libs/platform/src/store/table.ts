import type { Database } from '@litper/ports'
import type { ColumnOf, Columns, Entity, KeyOf, NewRowOf, RowOf, Some } from './entity.ts'
import { heldBy } from './held.ts'
import { asked, rowsOf } from './reader.ts'
import { type AnyEntity, Reads } from './reads.ts'
import { columnOf } from './shape.ts'
import { nameOf, type Values } from './values.ts'
import { insert, insertMissing, namedIn, update, upsert, wholeOf } from './writer.ts'

/**
 * The verbs of one table. A verb that concurrent works call at the same time is one statement for all of them; works that write the same row
 * take turns. All run in the current transaction as the current tenant.
 */
export class Table<E extends AnyEntity> extends Reads<E> {
  /** The row, locked until the transaction ends: nobody changes it between the read and the save. */
  async lock(by: Some<E>): Promise<RowOf<E> | undefined> {
    return (await this.lockAll(by))[0]
  }

  /** The rows of this key, or of these keys, locked until the transaction ends; ordered by primary key. */
  async lockAll(by: Some<E> | readonly Some<E>[]): Promise<readonly RowOf<E>[]> {
    const session = this.database.session()
    const what = asked(this.shape, by as Values | Values[])
    if (what.all.length === 0) return []
    const names = what.all.map((one) => this.turnOf(what, one)).sort() // in one order, so that two works rarely wait for each other
    for (const name of names) await session.takeTurn(name)
    const held = heldBy(session)
    for (;;) {
      const rows = await rowsOf<RowOf<E>>(session, this, what, { lock: true })
      let waited = false
      for (const row of rows) {
        const name = nameOf(this.shape.keys, row as Values)
        if (await session.takeTurn(this.turn(name))) waited = true
        held.add(this.turn(name))
      }
      if (!waited) return rows
    }
  }

  /** Adds the row if no row conflicts with it. Returns whether it was added. */
  async add(row: NewRowOf<E>): Promise<boolean> {
    const session = this.database.session()
    const turn = this.turn(nameOf(this.shape.keys, row as Values))
    await session.takeTurn(turn)
    const added = await insertMissing(session, this, row as Values)
    if (added) heldBy(session).add(turn)
    return added
  }

  /** Adds the rows that conflict with no other; for tables whose rows are never changed. Returns for each whether it was added. */
  async addAll(rows: readonly NewRowOf<E>[]): Promise<readonly boolean[]> {
    const session = this.database.session()
    return Promise.all(rows.map((row) => insertMissing(session, this, row as Values)))
  }

  /** Writes the whole row: over the one that this work has locked, else as a new one. @throws when the row exists and was not locked */
  async save(row: NewRowOf<E>): Promise<void> {
    const session = this.database.session()
    const turn = this.turn(nameOf(this.shape.keys, row as Values))
    const held = heldBy(session)
    if (held.has(turn)) return update(session, this, this.changeable(wholeOf(this.shape, row as Values)), row as Values)
    await session.takeTurn(turn)
    await insert(session, this, row as Values)
    held.add(turn)
  }

  /** Writes the named columns of a row that this work has locked. @throws Error when it has not */
  async change(row: KeyOf<E> & Some<E>): Promise<void> {
    await this.changeAll([row])
  }

  /** Like `change`, for many rows with the same columns. */
  async changeAll(rows: readonly (KeyOf<E> & Some<E>)[]): Promise<void> {
    const session = this.database.session()
    const held = heldBy(session)
    for (const row of rows as readonly Values[])
      if (!held.has(this.turn(nameOf(this.shape.keys, row))))
        throw new Error(`${this.shape.table}: a row is changed that was not locked: lock it, decide, then change it`)
    await Promise.all(
      (rows as readonly Values[]).map((row) => {
        const given = this.changeable(namedIn(this.shape, row))
        return given.length > 0 ? update(session, this, given, row) : undefined
      }),
    )
  }

  /** Writes the named columns of the row, if it exists, without a lock: for values that do not depend on the old ones. */
  async set(row: KeyOf<E> & Some<E>): Promise<void> {
    const session = this.database.session()
    await session.takeTurn(this.turn(nameOf(this.shape.keys, row as Values)))
    await update(session, this, this.changeable(namedIn(this.shape, row as Values)), row as Values)
  }

  /**
   * Writes the named columns of the row, or a new row, without a lock: for values that do not depend on the old ones. `by`: the unique columns
   * that identify the row, by default the primary key; `keep`: columns that are written to a new row only.
   */
  async put(row: Some<E>, { by, keep = [] }: { by?: ColumnOf<E>[]; keep?: ColumnOf<E>[] } = {}): Promise<void> {
    const session = this.database.session()
    const target: readonly string[] = by ?? this.shape.primary.map(({ property }) => property)
    const columns = target.filter((property) => property !== 'tenantId').map((one) => columnOf(this.shape, one))
    await session.takeTurn(this.turnOf({ columns }, row as Values))
    await upsert(session, this, row as Values, target, keep)
  }

  /** Removes the rows and returns how many there were. `{}`: all of the tenant. */
  async remove(by: Some<E>): Promise<number> {
    const { columns, all } = asked(this.shape, by as Values)
    const [one] = all
    if (!one) return 0
    const session = this.database.session()
    await session.takeTurn(this.turnOf({ columns }, one))
    const names = columns.map(({ property }) => property)
    return (
      await session.query(
        this.statements.remove(names),
        names.map((name) => one[name]),
      )
    ).length
  }

  /** For SQL written by hand: takes the same turn as the verbs take for this key. */
  takeTurn(by: Some<E>): Promise<boolean> {
    const { columns } = asked(this.shape, by as Values)
    return this.database.session().takeTurn(this.turnOf({ columns }, by as Values))
  }

  /** Says that SQL written by hand has locked this row for this work, so that it may be changed. */
  async markLocked(key: KeyOf<E>): Promise<void> {
    const session = this.database.session()
    const turn = this.turn(nameOf(this.shape.keys, key as Values))
    await session.takeTurn(turn)
    heldBy(session).add(turn)
  }

  private changeable(given: readonly string[]): string[] {
    return given.filter((property) => !columnOf(this.shape, property).fixed)
  }
}

/** The verbs of a table: `tableOf(database, OrderEntity)`. */
export const tableOf = <C extends Columns>(database: Database, entity: Entity<C>): Table<Entity<C>> =>
  new Table(database, entity)
