import type { Emitted } from '@litper/contracts'
import type { Clock } from '@litper/kernel'
import type { Embeddings, ScheduleEffect, SearchIndex, VectorIndex } from '@litper/ports'
import type { Article, ArticleKind, ArticleState, ArticleVersion } from '../../domain/knowledge/article.ts'
import type { BrandVoice } from '../../domain/knowledge/brand-voice.ts'

export interface ArticleStore {
  lock(id: string): Promise<Article | undefined>
  read(id: string): Promise<Article | undefined>
  /** The current versions of the articles that are approved; others are left out. */
  current(
    ids: readonly string[],
  ): Promise<readonly (ArticleVersion & { readonly articleId: string; readonly kind: ArticleKind })[]>
  page(query: { kind?: ArticleKind; state?: ArticleState; after?: string; limit: number }): Promise<readonly Article[]>
  save(article: Article): Promise<void>
  versions(id: string): Promise<readonly ArticleVersion[]>
  addVersion(id: string, version: ArticleVersion): Promise<void>
  approved(id: string, version: number, by: string, at: string): Promise<void>
}
export interface VoiceStore {
  read(): Promise<BrandVoice | undefined>
  put(voice: BrandVoice): Promise<void>
}

/** What the index of passages needs: ids are `<article>.<number>`. */
export interface PassageIndex {
  readonly words: SearchIndex
  readonly vectors: VectorIndex
  readonly embeddings: Embeddings
}

export interface KnowledgeParts {
  readonly articles: ArticleStore
  readonly voices: VoiceStore
  readonly index: () => PassageIndex
  readonly scheduleEffect: ScheduleEffect
  readonly publish: (emitted: readonly Emitted[]) => Promise<void>
  /** Runs reads that may be some seconds old. */
  readonly reading: <T>(work: () => Promise<T>) => Promise<T>
  readonly clock: Clock
  /** Who asks, as versions name them. */
  readonly who: () => string
}
