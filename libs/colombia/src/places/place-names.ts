import { fold } from '../fold.ts'

/** Names of one municipality that are not its registered one, by its code. */
const ALSO: Readonly<Record<string, string>> = {
  '05001':
    'medallo, med, mde, el poblado, poblado, laureles, robledo, manrique, aranjuez, san antonio de prado, san cristobal medellin, comuna 13',
  '05042': 'santa fe de antioquia, santafe de antioquia, santa fe antioquia',
  '05148': 'el carmen de viboral, carmen de viboral, viboral',
  '05541': 'penol, el penol antioquia',
  '05615': 'llanogrande, llano grande',
  '05664': 'san pedro de los milagros, san pedro milagros',
  '05679': 'santa barbara antioquia',
  '08001': 'b quilla, bquilla, quilla, la arenosa, curramba, baq',
  '11001':
    'bogota, bogota d c, bogota dc, bogota distrito capital, santa fe de bogota, santafe de bogota, distrito capital, bta, bog, la nevera, usaquen, chapinero, usme, tunjuelito, bosa, kennedy, ciudad kennedy, fontibon, engativa, suba, barrios unidos, teusaquillo, los martires, antonio narino, puente aranda, la candelaria, rafael uribe uribe, rafael uribe, sumapaz, cedritos, ciudad salitre, chico, zona t',
  '13001': 'cartagena, cartagena de indias, la heroica, bocagrande, manga cartagena, ctg',
  '13468': 'mompox, mompos, santa cruz de mompos',
  '15176': 'chiqui',
  '15299': 'garagoa',
  '15407': 'villa de leiva, villadeleyva',
  '17001': 'manizales del alma',
  '18753': 'caguan, san vicente caguan',
  '23417': 'santa cruz de lorica',
  '23672': 'san antero',
  '25214': 'cota',
  '25269': 'faca',
  '25290': 'fusa, fusagasuga',
  '25754': 'soacha, suacha, san mateo soacha, ciudad verde',
  '25843': 'ubate',
  '25899': 'zipa',
  '27361': 'istmina',
  '27205': 'condoto',
  '27250': 'litoral del san juan, docordo',
  '41001': 'neiva',
  '47001': 'el rodadero, rodadero, taganga, gaira, minca, smr',
  '50001': 'villavo, villao, villabo, villavicencio',
  '50006': 'acacias',
  '52001': 'pasto, san juan de pasto',
  '52520': 'salahonda, francisco pizarro',
  '52427': 'magui, magui payan',
  '52835': 'tumaco, distrito de tumaco',
  '54001': 'cucuta, san jose de cucuta',
  '54498': 'ocana',
  '66001': 'pereira, la querendona',
  '66682': 'santa rosa cabal',
  '68001': 'bucara, bga, b manga, bmanga, ciudad bonita',
  '68081': 'barranca, barrancabermeja',
  '70742': 'since, sinse',
  '70820': 'tolu, santiago de tolu',
  '70823': 'toluviejo, tolu viejo, toluviejo sucre',
  '73001': 'ibague',
  '73055': 'armero, armero guayabal',
  '73443': 'mariquita',
  '76001': 'cali, santiago de cali, sucursal del cielo, caliwood, clo',
  '76109': 'bventura, b ventura, el puerto de buenaventura',
  '76111': 'buga, guadalajara de buga',
  '76126': 'darien, el darien, calima darien, calima el darien',
  '76364': 'jamundi',
  '86865': 'la hormiga, valle del guamuez',
  '86757': 'la dorada putumayo, san miguel la dorada',
  '88001': 'san andres isla, san andres islas, isla de san andres',
  '88564': 'providencia isla, isla de providencia',
  '94001': 'puerto inirida',
}
/** What people call a place when it is not its registered name. */
export const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries(ALSO).flatMap(([code, names]) => names.split(', ').map((name) => [name, code] as const)),
)

/** Quarters of Bogotá whose name is a municipality elsewhere as well: which one is meant is settled by what stands around. */
export const SHARED_WITH_BOGOTA: ReadonlySet<string> = new Set([
  'san cristobal',
  'san cristobal sur',
  'ciudad bolivar',
  'santa fe',
  'santafe',
  'candelaria',
])

/** Where a name repeats and nothing else is said, the one that nearly everybody means. */
export const WELL_KNOWN: ReadonlySet<string> = new Set(
  '63001 05001 66001 17001 68001 73001 50001 23001 47001 52001 19001 05615 66170 25754 76834 18001'.split(' '),
)

const SHORT: Readonly<Record<string, string>> = {
  sta: 'santa',
  sto: 'santo',
  sn: 'san',
  pto: 'puerto',
  pta: 'punta',
  vla: 'villa',
  cmen: 'carmen',
  crmen: 'carmen',
  fco: 'francisco',
  cdad: 'ciudad',
  gral: 'general',
}
const ARTICLES = new Set(['el', 'la', 'los', 'las', 'de', 'del'])

/** One key for "Dos Quebradas" and "Dosquebradas", "La Dorada" and "Dorada", "Sta. Marta" and "Santa Marta". */
export const looseName = (text: string): string =>
  fold(text)
    .split(' ')
    .map((word) => SHORT[word] ?? word)
    .filter((word, _at, all) => !(ARTICLES.has(word) && all.length > 1))
    .join('')

/** One key for "SantaRosadeCabal" and "Santa Rosa de Cabal". */
export const joinedName = (text: string): string =>
  fold(text)
    .split(' ')
    .map((word) => SHORT[word] ?? word)
    .join('')

const TITLE =
  /^(el )?(distrito|municipio|mpio|alcaldia|ciudad|cabecera|casco urbano|area metropolitana)( (turistico|cultural|historico|especial|industrial|portuario|biodiverso|ecoturistico|capital|municipal|y|e))* (de(l)? )?(?=.{3})/

/** "Distrito Turístico y Cultural de Cartagena de Indias" without its title. "Ciudad Bolívar" has none. */
export function withoutTitle(text: string): string {
  const plain = fold(text)
  return /^ciudad (?!de )/.test(plain) ? plain : plain.replace(TITLE, '')
}
