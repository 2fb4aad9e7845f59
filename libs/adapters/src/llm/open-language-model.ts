import type { TenantId } from '@litper/kernel'
import { checkModelRequest, costOf, type LanguageModel, type ModelProvider } from '@litper/ports'

/** One provider behind the port: the request is checked, and what it cost is counted. */
export function languageModelOf(provider: ModelProvider, scope: () => TenantId): LanguageModel {
  return {
    async complete(request, signal = new AbortController().signal) {
      scope()
      checkModelRequest(request)
      signal.throwIfAborted()
      const { content, stop, tokens } = await provider.generate(request, signal)
      const inputTokens = tokens.input + tokens.cached + tokens.written
      const usage = { inputTokens, cachedTokens: tokens.cached, outputTokens: tokens.output }
      return { content, stop, usage, model: provider.id, costMicros: costOf(provider.price, tokens) }
    },
  }
}
