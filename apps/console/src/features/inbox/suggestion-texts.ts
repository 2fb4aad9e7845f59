import { defineTexts } from '../../kit/i18n.ts'

export const useSuggestionTexts = defineTexts(
  'suggestions',
  {
    title: 'Respuestas sugeridas',
    take: 'Pasar al texto la sugerencia {{n}}',
    sources: 'De',
    articleOf: '{{title}} (versión {{version}})',
    nothing_asked: 'El cliente no ha preguntado nada desde la última respuesta.',
    not_known: 'No hay sugerencia: ni sus pedidos ni los artículos aprobados lo responden.',
    voice: 'No hay sugerencia: la voz de la marca no la deja pasar ({{rules}}).',
    away: 'No hay sugerencia: los artículos o la voz de la marca no responden ahora.',
    article: 'Artículo',
    closeArticle: 'Cerrar el artículo',
    openArticle: 'Ver en Contenido',
    versionGone: 'Esa versión ya no está.',
  },
  {
    title: 'Suggested replies',
    take: 'Put suggestion {{n}} into the text',
    sources: 'From',
    articleOf: '{{title}} (version {{version}})',
    nothing_asked: 'The customer has asked nothing since the last answer.',
    not_known: 'No suggestion: neither their orders nor the approved articles answer it.',
    voice: 'No suggestion: the brand voice does not let it pass ({{rules}}).',
    away: 'No suggestion: the articles or the brand voice do not answer now.',
    article: 'Article',
    closeArticle: 'Close the article',
    openArticle: 'See it in Content',
    versionGone: 'That version is not there any more.',
  },
)
