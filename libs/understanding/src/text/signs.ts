/**
 * Turns of speech that hang on the order of words, which n-grams lose: what opens a message, what is denied, a yes that
 * goes on. Closed words of grammar only, read over words as they sound (sound.ts); what each is worth is learnt.
 */
const OPENING =
  '^ (?:(?:ola|buenas?|buenos|mui|dias?|tardes?|noces|no0es|ai|a|ui|pues|mire|bea|senor|senora|senorita) )*'
const YES =
  '(?:si|sip|sisas|klaro|dale|konfirm\\w+|ok|oki|okei|listo|bueno|bale|perfekto|korekto|asepto|ajagale|agale|de una|por supuesto|aja)'
const TAKE_BACK = '(?:kansel|anul|debuelb|debolb|debuelt|debolu|regres|rechas|recas|re0as|bor[aeo]|elimin)\\w*'
const PAYS =
  '(?:pag\\w*|resib\\w+|yeg\\w+|neki|dabiplata|tarjeta|efektibo|transfer\\w+|kuanto|mensajero|domisiliario|kuenta|balor|kontra\\w*|antes|adelantad\\w)'
const BUT =
  '(?:pero|aunke|salbo|esepto|exepto|menos|solo|solamente|unikamente|siempre|kondision|kambi\\w+|mejor|falt\\w+|agreg\\w+)'

const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['opens with yes', new RegExp(`${OPENING}${YES} `)],
  ['opens with no', new RegExp(`${OPENING}(?:no|nop|nel) `)],
  ['yes and more', new RegExp(`${OPENING}${YES} (?:\\S+ ){3,}`)],
  ['yes but', new RegExp(`${OPENING}${YES} .*\\b${BUT} `)],
  ['but', new RegExp(` ${BUT} `)],
  ['yes alone', new RegExp(`${OPENING}(?:${YES} ?){1,3}(?:grasias |senora? |porfa |por fabor )*$`)],
  ['taking back denied', new RegExp(` (?:no|nunka|jamas|ni|sin|nadie) (?:\\S+ ){0,5}${TAKE_BACK} `)],
  ['taking back undone', / (?:la kanselasion|la debolusion|de kanselar|eror|kien|porke|por ke) .*\b/],
  ['taking back', new RegExp(` ${TAKE_BACK} `)],
  ['cancelling is paying', new RegExp(` (?:kansel\\w* .*\\b${PAYS}|${PAYS} .*\\bkansel\\w*) `)],
  ['a question', / (?:\?|kuant\w+|kuando|komo|donde|kual\w*|kien\w*|ke|puedo|pueden?|sera) /],
  [
    'opens with a question',
    new RegExp(
      `${OPENING}(?:y |eso |disculpe )*(?:kuant\\w+|kuando|komo|donde|kual\\w*|kien\\w*|ke|por ke|porke|puedo|pueden?|se puede) `,
    ),
  ],
  ['said to be delivered', / (?:dise|disen|aparese|sale|figura|segun|marko|markaron|komo asi|guia) .*\bentrega\w* /],
  ['wants', / (?<!no |no lo |no la |ya no )(?:kiero|deseo|nesesito|kisiera) /],
  ['wants not', / no (?:lo |la |los |las |me )?(?:kiero|deseo|nesesito|interesa|boi a) /],
  ['a phone', / ·tel /],
  [
    'a place',
    / (?:kaye|karera|kra|kr|kl|kye|kye|diagonal|transbersal|abenida|mansana|ms|baro|bario|apto|apartamento|tore) .*·num /,
  ],
  ['numbers with #', / (?:# ·num|·num - ·num|·num # ·num)/],
]

export function signsOf(tokens: readonly string[]): string[] {
  const said = ` ${tokens.join(' ')} `
  return SIGNS.filter(([, sign]) => sign.test(said)).map(([name]) => `g${name}`)
}
