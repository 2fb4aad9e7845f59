import { idShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'
import { ARTICLE_STATES } from '../../domain/knowledge/article.ts'
import { articleView, articleWithVersions, foundView, kindShape } from './article-view.ts'

const NOT_FOUND = { 'article.not_found': 'not_found' } as const
const read = { roles: 'everyone', scope: 'knowledge:read', kind: 'read', risk: 'nothing', repeatable: true } as const
const write = { scope: 'knowledge:write', kind: 'write' } as const
const id = '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11'

export const listArticles = operation({
  ...read,
  name: 'knowledge.list',
  summary: { es: 'Lista los artículos', en: 'List the articles' },
  details: 'Newest first: articles, policies and facts of products, with their state.',
  http: ['GET', '/api/v1/knowledge'],
  input: z.object({ kind: kindShape.optional(), state: z.enum(ARTICLE_STATES).optional(), ...paging }),
  output: pageShape(articleView),
  errors: {},
})

export const searchArticles = operation({
  ...read,
  name: 'knowledge.search',
  summary: { es: 'Busca la respuesta a una pregunta', en: 'Find the answer to a question' },
  details:
    'The passages that fit, best first, by words and by vectors; only of approved versions, each with its citation. `answer` is the one to be told; null: nothing speaks of half the question’s words, so say that it is not known.',
  http: ['POST', '/api/v1/knowledge/search'],
  input: z.object({
    query: z.string().trim().min(1).max(1000),
    kind: kindShape.optional(),
    limit: z.number().int().min(1).max(20).default(5),
  }),
  output: z.object({ data: z.array(foundView), answer: foundView.nullable() }),
  errors: { 'embeddings.unavailable': 'unavailable', 'search.unavailable': 'unavailable' },
  example: { query: '¿Cuánto se demora el envío a Pasto?' },
})

export const readArticleOperation = operation({
  ...read,
  name: 'knowledge.read',
  summary: { es: 'Muestra un artículo con sus versiones', en: 'Show an article with its versions' },
  http: ['GET', '/api/v1/knowledge/:id'],
  input: z.object({ id: idShape }),
  output: articleWithVersions,
  errors: NOT_FOUND,
})

export const proposeArticleOperation = operation({
  ...write,
  name: 'knowledge.propose',
  summary: { es: 'Propone un artículo o una versión nueva', en: 'Propose an article or a new version' },
  details:
    'Nothing is answered from it before it is approved. With `id` the next version of that article; its kind stays.',
  http: ['POST', '/api/v1/knowledge'],
  input: z.object({
    id: idShape.optional(),
    kind: kindShape.default('article'),
    title: z.string().trim().min(3).max(160),
    body: z.string().trim().min(3).max(40_000).describe('plain text; an empty line parts paragraphs'),
  }),
  output: articleView,
  risk: 'nothing',
  repeatable: false,
  errors: { ...NOT_FOUND, 'article.retired': 'conflict', 'article.empty': 'invalid' },
  example: {
    kind: 'policy',
    title: 'Cambios',
    body: 'Se puede cambiar una prenda sin uso hasta 15 días después de recibirla.',
  },
})

export const approveArticleOperation = operation({
  ...write,
  name: 'knowledge.approve',
  summary: { es: 'Aprueba un artículo', en: 'Approve an article' },
  details: 'Customers and agents are answered from this version from now on. Also brings a retired article back.',
  http: ['POST', '/api/v1/knowledge/:id/approve'],
  input: z.object({
    id: idShape,
    version: z.number().int().min(1).optional().describe('the newest when absent; an older one may come back'),
  }),
  output: articleView,
  roles: ['owner'],
  risk: 'message',
  repeatable: true,
  undo: 'knowledge.retire',
  errors: { ...NOT_FOUND, 'article.version_not_found': 'not_found' },
  example: { id },
})

export const retireArticleOperation = operation({
  ...write,
  name: 'knowledge.retire',
  summary: { es: 'Retira un artículo', en: 'Retire an article' },
  details: 'Nothing is answered from it any more. Its versions stay.',
  http: ['POST', '/api/v1/knowledge/:id/retire'],
  input: z.object({ id: idShape }),
  output: articleView,
  roles: ['owner'],
  risk: 'message',
  repeatable: true,
  undo: 'knowledge.approve',
  errors: NOT_FOUND,
})
