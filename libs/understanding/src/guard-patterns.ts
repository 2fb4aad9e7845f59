/*
 * Read over words as they sound (text/sound.ts): «cancelen» is `kanselen`, «llegue» is `yege`, «muchas» is `mu0as`. One
 * space between words, one at each end. Whole words only, and what is asked must end there or in thanks: «no lo quiero
 * en negro» and «quiero cancelar el pedido por Nequi» go on, so they are no plain words.
 */
const THING = '(?:el |mi |la |ese |esa |este |esta )?(?:pedido|kompra|orden|enbio|pakete|enkargo|produkto)'
const WANT = '(?:kiero|deseo|nesesito|rekiero|boi a resibir|boi a yebar|boi a komprar|bamos a resibir|resibo)'
const END = '(?= (?:$|grasias|mu0as|mui|por fabor|porfa|porfabor|porke|disk?ulpen?|ke pena|kanselen|anulen))'

const of = (pattern: string): RegExp =>
  new RegExp(pattern.replaceAll('THING', THING).replaceAll('WANT', WANT).replaceAll('END', END))

/** What says «take it back» and nothing else. «cancelo», «cancelé», «cancelado» and a bare «cancelar» also pay. */
export const PLAIN: readonly RegExp[] = [
  ' (?:kanselen|anulen)(?:lo|la|me|melo)?(?: eso| THING)?(?: ya)?END',
  ' (?:eliminen?|boren?|kiten|saken) THINGEND',
  ' (?:kansele|anule)(?:lo|la|melo)(?: ya)?END',
  ' (?:kansela|anula)(?:lo|la|melo)(?: ya)?END',
  ' (?:kansele|anule|kansela|anula)(?: eso| THING)? (?:por fabor|porfabor|porfa)END',
  ' (?:kanselar|anular)(?: por fabor)? THINGEND',
  ' (?:kanselasion|anulasion) (?:del? |de la )THINGEND',
  ' no (?:lo|la) WANT(?: ya| mas)?END',
  ' ya no (?:lo |la )?WANT(?: nada| eso| mas| THING)?END',
  ' no (?:kiero|deseo)(?: ya)? THINGEND',
  ' desisto(?: de THING| del pedido)?END',
].map(of)

/** A refusal of what was asked: only an answer to «do you confirm?» may be this short. */
export const REFUSAL: readonly RegExp[] = [
  '^ (?:no|nop|nel)(?: grasias| senor| senora| senorita| mu0as| ya| no)* $',
  ' no konfirmo(?: THING)?END',
  ' no (?:me interesa|estoi interesad[oa])(?: ya| THING)?END',
].map(of)

/** What makes any of the above doubtful, and its name for the evidence. */
export const DOUBTS: readonly (readonly [string, RegExp])[] = [
  ['a question', words('\\? kuant[oa]s? kuando komo donde kual pued[oea]n? podri\\w+ kien alkanso sera')],
  [
    'paying',
    words(
      'pag\\w+ efektibo neki dabiplata tarjeta transf\\w+ konsign\\w+ mensajero domisiliario repartidor plata platika balor total kuenta al yeg\\w+ kontra\\w* abon\\w* kuotas? dinero kobr\\w+ deb[oe]n? ·plata bre pse banko link sueldo salario',
    ),
  ],
  ['paying', / (?:boi|bamos|ba|paso|bengo|para|me|se) (?:a |les? |lo |la )?(?:kansel|anul)\w* /],
  [
    'a condition',
    words(
      'pero aunke sino salbo e[sx]+epto solo solamente unik\\w+ menos mientras asta kambi\\w+ embargo kondision o pues entonses apenas antes mejoren kaso',
    ),
  ],
  [
    'another time',
    words(
      'todabia aun aorita aora manana ayer oi luego despues proksim\\w+ lunes martes miercoles mierkoles juebes biernes sabado domingo semana mes kinsena dias? momento rato ora',
    ),
  ],
  [
    'a yes',
    words('si sip sisas klaro dale listo bueno konfirmad[oa] oki? okei siempre tambien obio porsupuesto gusto korekto'),
  ],
  ['a yes', /(?<! no) konfirmo /],
  [
    'a denied cancelling',
    / (?:no|ni|nunka|jamas|tampoko|sin|nadie|kien|porke|ebit\w+|miedo|ojala|preokup\w+|dise[ns]?|dij\w+|esper\w+|kreo) (?:\S+ ){0,6}?(?:kansel|anul|debuel|debol|elimin|bor|re0as|desist|dije|di0o|regres)\w* /,
  ],
  [
    'a cancelling undone',
    / (?:la (?:kansel|anul|debol)\w+|kansel\w+ .*anul\w+|anul\w+ .*kansel\w+|reaktib\w+|aktib\w+) /,
  ],
  ['a no that is none', / no (?:ai|tengo|beo|es|se|importa|mas|pasa|problema|lio|sea\w*|sabia|falta|ase|ningun\w*) /],
  ['a no that is none', / (?:komo no|no (?:\S+ ){0,2}(?:problema|lio|inkom?n?beniente|objesion|duda)) /],
  [
    'another matter',
    words(
      'mensaj\\w+ eskrib\\w+ yam\\w+ suskri\\w+ notif\\w+ promosion\\w* lista numero datos molest\\w+ faktura direksion taya kolor garantia asesora? persona selular telefono seguro kupon deskuento sita',
    ),
  ],
  [
    'anger',
    words(
      'ladron\\w* estaf\\w* robo roba\\w+ rater\\w+ mierd\\w* ijuep\\w* ijos? ip porkeri\\w+ basura malpar\\w+ gonor\\w+ pirob\\w+ inutil\\w* asko demand\\w+ denun\\w+ kulo put\\w+ peor pesim\\w+ mentir\\w+ karajo nojoda',
    ),
  ],
  ['not theirs', / no (?:\S+ )?(?:e|emos|pedi|ise|kompre|enkarge|soi|konosko|rekonosko|fui|ordene|solisite) /],
  ['not theirs', words('ekibok\\w+ nadie desconosko deskonosko')],
  [
    'which order',
    words(
      'otr[oa]s? segund[oa] primer[oa]? anterior nueb[oa] uno dos tres ·num doble duplikad\\w+ repetid\\w+ ambos tod[oa]s? los las dej[ea]\\w* ked[eo]\\w*',
    ),
  ],
  ['talks of an answer', words('desir dij\\w+ di0o respond\\w+ respuesta kontest\\w+ boton oprim\\w+ apret\\w+ marke')],
  ['already', / (?:ya|yo|lo|me lo|fue|esta|kedo) (?:kansele|kanselo|kanselaron|anularon|kanselad[oa]|anulad[oa]) /],
]

/** Any of these words, whole. */
function words(list: string): RegExp {
  return new RegExp(` (?:${list.split(' ').join('|')}) `)
}
