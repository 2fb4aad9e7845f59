import type { estypes } from '@elastic/elasticsearch'

/**
 * The mapping of an index. Words are stored without accents and case, with their Spanish stem and their beginnings. Fields are
 * not guessed: a field that is not named here is refused.
 */
export const MAPPINGS = {
  dynamic: 'strict',
  _routing: { required: true },
  properties: {
    tenant: { type: 'keyword' },
    id: { type: 'keyword' },
    removed: { type: 'boolean' },
    filters: { type: 'keyword' },
    text: {
      type: 'text',
      analyzer: 'litper_folded',
      fields: {
        stem: { type: 'text', analyzer: 'litper_spanish' },
        beginning: { type: 'text', analyzer: 'litper_beginning', search_analyzer: 'litper_folded' },
      },
    },
  },
} satisfies estypes.MappingTypeMapping

export const SETTINGS = {
  number_of_shards: 1,
  auto_expand_replicas: '0-1',
  refresh_interval: '250ms',
  analysis: {
    filter: {
      litper_stem: { type: 'stemmer', language: 'spanish' },
      litper_beginning: { type: 'edge_ngram', min_gram: 1, max_gram: 20, preserve_original: true },
    },
    analyzer: {
      litper_folded: { type: 'custom', tokenizer: 'standard', filter: ['lowercase', 'asciifolding'] },
      litper_spanish: { type: 'custom', tokenizer: 'standard', filter: ['lowercase', 'asciifolding', 'litper_stem'] },
      litper_beginning: {
        type: 'custom',
        tokenizer: 'standard',
        filter: ['lowercase', 'asciifolding', 'litper_beginning'],
      },
    },
  },
} satisfies estypes.IndicesIndexSettings
