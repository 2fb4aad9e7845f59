import type { DocumentCollection, Documents } from '@litper/ports'
import type { ChatArchive, ChatMessage } from '../usecases/ports.ts'

interface Archived {
  readonly messages: readonly ChatMessage[]
}

export class DocumentArchive implements ChatArchive {
  private readonly conversations: () => DocumentCollection<Archived>

  constructor(documents: Documents) {
    this.conversations = () => documents.collection<Archived>('conversations')
  }

  async put(conversationId: string, messages: readonly ChatMessage[]): Promise<void> {
    await this.conversations().put(conversationId, { messages })
  }

  async get(conversationId: string): Promise<readonly ChatMessage[]> {
    return (await this.conversations().get(conversationId))?.document.messages ?? []
  }

  forget(conversationId: string): Promise<void> {
    return this.conversations().delete(conversationId)
  }
}
