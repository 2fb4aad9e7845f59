import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Article, ArticleVersion } from '../../domain/knowledge/article.ts'
import type { BrandVoice } from '../../domain/knowledge/brand-voice.ts'
import type { ArticleStore, VoiceStore } from '../../usecases/knowledge/ports.ts'
import { ArticleEntity, ArticleVersionEntity, BrandVoiceEntity } from './article.entity.ts'

export class PostgresArticleStore implements ArticleStore {
  private readonly articles
  private readonly bodies

  constructor(database: Database) {
    this.articles = tableOf(database, ArticleEntity)
    this.bodies = tableOf(database, ArticleVersionEntity)
  }

  async lock(id: string): Promise<Article | undefined> {
    const row = await this.articles.lock({ id })
    return row && articleFrom(row)
  }

  async read(id: string): Promise<Article | undefined> {
    const row = await this.articles.read({ id })
    return row && articleFrom(row)
  }

  async current(ids: readonly string[]): ReturnType<ArticleStore['current']> {
    const approved = (await this.articles.readAll(ids.map((id) => ({ id })))).filter(
      ({ state, current }) => state === 'approved' && current !== undefined,
    )
    const wanted = approved.map(({ id, current }) => ({ articleId: id, version: current! }))
    const kinds = new Map(approved.map(({ id, kind }) => [id, kind]))
    const rows = await this.bodies.readAll(wanted)
    return rows.map((row) => ({ articleId: row.articleId, kind: kinds.get(row.articleId)!, ...versionFrom(row) }))
  }

  async page({ kind, state, after, limit }: Parameters<ArticleStore['page']>[0]): Promise<readonly Article[]> {
    return (await this.articles.page({ where: { kind, state }, after, limit })).map(articleFrom)
  }

  async save({ updatedAt, ...article }: Article): Promise<void> {
    await this.articles.save({ ...article, updatedAt: new Date(updatedAt) })
  }

  async versions(id: string): Promise<readonly ArticleVersion[]> {
    return (await this.bodies.readAll({ articleId: id })).map(versionFrom)
  }

  async addVersion(id: string, { proposedAt, approvedAt: _, ...version }: ArticleVersion): Promise<void> {
    await this.bodies.save({ articleId: id, ...version, proposedAt: new Date(proposedAt) })
  }

  async approved(id: string, version: number, by: string, at: string): Promise<void> {
    await this.bodies.set({ articleId: id, version, approvedBy: by, approvedAt: new Date(at) })
  }
}

const articleFrom = ({ updatedAt, ...row }: RowOf<typeof ArticleEntity>): Article => ({
  ...row,
  updatedAt: updatedAt.toISOString(),
})
const versionFrom = ({
  articleId: _,
  proposedAt,
  approvedAt,
  ...row
}: RowOf<typeof ArticleVersionEntity>): ArticleVersion => ({
  ...row,
  proposedAt: proposedAt.toISOString(),
  ...(approvedAt && { approvedAt: approvedAt.toISOString() }),
})

export class PostgresVoiceStore implements VoiceStore {
  private readonly voices
  constructor(database: Database) {
    this.voices = tableOf(database, BrandVoiceEntity)
  }

  async read(): Promise<BrandVoice | undefined> {
    return (await this.voices.read({}))?.voice
  }

  async put(voice: BrandVoice): Promise<void> {
    await this.voices.put({ voice })
  }
}
