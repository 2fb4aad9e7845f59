import { Answers, afterCursor, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { approveArticle, proposeArticle, readArticle, retireArticle } from '../../usecases/knowledge/change-article.ts'
import type { KnowledgeParts } from '../../usecases/knowledge/ports.ts'
import { searchKnowledge } from '../../usecases/knowledge/search-knowledge.ts'
import { gateVoice, readVoice, setVoice } from '../../usecases/knowledge/voice.ts'
import { foundViewOf, viewOf, withVersions } from './article-view.ts'
import * as operations from './knowledge.operations.ts'
import { KNOWLEDGE_PARTS } from './parts.ts'
import * as voice from './voice.operations.ts'

@Controller()
export class KnowledgeController {
  constructor(
    @Inject(KNOWLEDGE_PARTS) private readonly parts: KnowledgeParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listArticles)
  async list({ kind, state, cursor, limit }: InputOf<typeof operations.listArticles>) {
    const query = { kind, state, after: afterCursor(cursor), limit: limit + 1 }
    const { data, nextCursor } = pageOf(await this.database.reading(() => this.parts.articles.page(query)), limit)
    return { data: data.map(viewOf), nextCursor }
  }

  @Answers(operations.searchArticles)
  async search(input: InputOf<typeof operations.searchArticles>) {
    const { data, answer } = await searchKnowledge(this.parts, input)
    return { data: data.map(foundViewOf), answer: answer && foundViewOf(answer) }
  }

  @Answers(voice.readVoiceOperation)
  readVoice() {
    return this.database.reading(() => readVoice(this.parts))
  }

  @Answers(voice.setVoiceOperation)
  setVoice(input: InputOf<typeof voice.setVoiceOperation>) {
    return this.database.transaction(() => setVoice(this.parts, input))
  }

  @Answers(voice.checkVoiceOperation)
  checkVoice(input: InputOf<typeof voice.checkVoiceOperation>) {
    return this.database.reading(() => gateVoice(this.parts, input))
  }

  @Answers(operations.readArticleOperation)
  async read(input: InputOf<typeof operations.readArticleOperation>) {
    return withVersions(await this.database.reading(() => readArticle(this.parts, input)))
  }

  @Answers(operations.proposeArticleOperation)
  async propose(input: InputOf<typeof operations.proposeArticleOperation>) {
    return viewOf(await this.database.transaction(() => proposeArticle(this.parts, input)))
  }

  @Answers(operations.approveArticleOperation)
  async approve(input: InputOf<typeof operations.approveArticleOperation>) {
    return viewOf(await this.database.transaction(() => approveArticle(this.parts, input)))
  }

  @Answers(operations.retireArticleOperation)
  async retire(input: InputOf<typeof operations.retireArticleOperation>) {
    return viewOf(await this.database.transaction(() => retireArticle(this.parts, input)))
  }
}
