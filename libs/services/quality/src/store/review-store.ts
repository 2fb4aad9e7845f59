import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Coaching } from '../domain/coaching.ts'
import type { About, CoachingStore, Review, ReviewStore } from '../usecases/ports.ts'
import { CoachingEntity, ReviewEntity } from './entities.ts'

export class PostgresReviews implements ReviewStore {
  private readonly reviews
  constructor(private readonly database: Database) {
    this.reviews = tableOf(database, ReviewEntity)
  }

  async put({ at, ...review }: Review): Promise<void> {
    await this.reviews.put(
      { ...review, at: new Date(at) },
      { by: ['tenantId', 'rubric', 'version', 'subjectId'], keep: ['id'] },
    )
  }

  async find(id: string): Promise<Review | undefined> {
    const row = await this.reviews.read({ id })
    return row && reviewFrom(row)
  }

  async page({ below, carrier, rubric, after, limit }: Parameters<ReviewStore['page']>[0]): Promise<Review[]> {
    const rows = await this.reviews.select(
      `WHERE ($1::int IS NULL OR score < $1) AND ($2::text IS NULL OR carrier = $2) AND ($3::uuid IS NULL OR id < $3)
       AND ($5::text IS NULL OR rubric = $5) ORDER BY id DESC LIMIT $4`,
      [below ?? null, carrier ?? null, after ?? null, limit, rubric ?? null],
    )
    return rows.map(reviewFrom)
  }

  async findAll(ids: readonly string[]): Promise<Review[]> {
    if (ids.length === 0) return []
    return (await this.reviews.select('WHERE id = ANY($1::uuid[])', [[...ids]])).map(reviewFrom)
  }

  /** Old reviews, and what stands in the coaching queue about them. */
  removeOlder(rubric: string, before: Date): Promise<number> {
    return this.removeWhere('rubric = $1 AND at < $2', [rubric, before])
  }

  async ofPerson(about: About): Promise<Review[]> {
    return (await this.reviews.select(`WHERE ${OF_PERSON} ORDER BY id`, listsOf(about))).map(reviewFrom)
  }

  forget(about: About): Promise<number> {
    return this.removeWhere(OF_PERSON, listsOf(about))
  }

  private async removeWhere(condition: string, values: unknown[]): Promise<number> {
    const gone = await this.database.session().query<{ id: string }>(
      `WITH gone AS (DELETE FROM quality.reviews WHERE ${condition} RETURNING id),
         also AS (DELETE FROM quality.coaching WHERE review_id IN (SELECT id FROM gone)) SELECT id FROM gone`,
      values,
    )
    return gone.length
  }
}
const OF_PERSON = `rubric = 'conversation' AND (conversation_id = ANY($1::uuid[]) OR order_id = ANY($2::uuid[]))`
const listsOf = ({ conversations, orders }: About) => [[...conversations], [...orders]]

export class PostgresCoaching implements CoachingStore {
  private readonly items
  constructor(database: Database) {
    this.items = tableOf(database, CoachingEntity)
  }

  open({ openedAt, changedAt, ...item }: Coaching): Promise<boolean> {
    return this.items.add({ ...item, openedAt: new Date(openedAt), changedAt: new Date(changedAt) })
  }

  async lock(id: string): Promise<Coaching | undefined> {
    const row = await this.items.lock({ id })
    return row && coachingFrom(row)
  }

  async change({ id, state, changedAt, owner, note }: Parameters<CoachingStore['change']>[0]): Promise<void> {
    const [who, why] = [owner !== undefined && { owner }, note !== undefined && { note }]
    await this.items.change({ id, state, changedAt: new Date(changedAt), ...who, ...why })
  }

  async page({ state, rubric, after, limit }: Parameters<CoachingStore['page']>[0]): Promise<Coaching[]> {
    return (await this.items.page({ where: { state, rubric }, after, limit })).map(coachingFrom)
  }
}

const reviewFrom = ({ at, ...row }: RowOf<typeof ReviewEntity>): Review => ({ ...row, at: at.toISOString() })
const coachingFrom = ({ openedAt, changedAt, ...row }: RowOf<typeof CoachingEntity>): Coaching => ({
  ...row,
  openedAt: openedAt.toISOString(),
  changedAt: changedAt.toISOString(),
})
