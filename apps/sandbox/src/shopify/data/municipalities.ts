/** A destination as Shopify's checkout knows it: `province` and its code are Shopify's, `written` is how people type the city. */
export interface Municipality {
  readonly city: string
  readonly province: string
  readonly provinceCode: string
  readonly zip: string
  readonly written?: readonly string[]
}

const at = (city: string, province: string, provinceCode: string, zip: string, ...written: string[]): Municipality => ({
  city,
  province,
  provinceCode,
  zip,
  ...(written.length > 0 ? { written } : {}),
})

/**
 * Names that are unique in the country have no department; Armenia, Rionegro, La Unión and Barbosa are here because several
 * municipalities have these names.
 */
export const MUNICIPALITIES: readonly Municipality[] = [
  at('Bogotá', 'Bogotá, D.C.', 'DC', '110111', 'Bogota', 'BOGOTA D.C', 'Bogotá D.C.', 'bogota'),
  at('Bogotá', 'Bogotá, D.C.', 'DC', '111111', 'Bogota', 'Santa Fe de Bogotá'),
  at('Bogotá', 'Bogotá, D.C.', 'DC', '110831'),
  at('Medellín', 'Antioquia', 'ANT', '050021', 'Medellin', 'MEDELLIN', 'medellin '),
  at('Medellín', 'Antioquia', 'ANT', '050034', 'Medellin Antioquia'),
  at('Cali', 'Valle del Cauca', 'VAC', '760001', 'Santiago de Cali', 'CALI'),
  at('Barranquilla', 'Atlántico', 'ATL', '080001', 'B/quilla', 'BARRANQUILLA'),
  at('Cartagena', 'Bolívar', 'BOL', '130001', 'Cartagena de Indias', 'cartagena'),
  at('Bucaramanga', 'Santander', 'SAN', '680001', 'Bucaramanga Santander'),
  at('Floridablanca', 'Santander', 'SAN', '681001'),
  at('Cúcuta', 'Norte de Santander', 'NSA', '540001', 'Cucuta', 'San José de Cúcuta'),
  at('Pereira', 'Risaralda', 'RIS', '660001'),
  at('Dosquebradas', 'Risaralda', 'RIS', '661001', 'Dos Quebradas'),
  at('Manizales', 'Caldas', 'CAL', '170001'),
  at('Armenia', 'Quindío', 'QUI', '630001', 'armenia'),
  at('Ibagué', 'Tolima', 'TOL', '730001', 'Ibague'),
  at('Santa Marta', 'Magdalena', 'MAG', '470001', 'Sta Marta', 'SANTA MARTA'),
  at('Villavicencio', 'Meta', 'MET', '500001', 'Villavo'),
  at('Neiva', 'Huila', 'HUI', '410001'),
  at('Pasto', 'Nariño', 'NAR', '520001', 'San Juan de Pasto'),
  at('Montería', 'Córdoba', 'COR', '230001', 'Monteria'),
  at('Valledupar', 'Cesar', 'CES', '200001'),
  at('Sincelejo', 'Sucre', 'SUC', '700001'),
  at('Popayán', 'Cauca', 'CAU', '190001', 'Popayan'),
  at('Tunja', 'Boyacá', 'BOY', '150001'),
  at('Riohacha', 'La Guajira', 'LAG', '440001'),
  at('Florencia', 'Caquetá', 'CAQ', '180001'),
  at('Quibdó', 'Chocó', 'CHO', '270001', 'Quibdo'),
  at('Yopal', 'Casanare', 'CAS', '850001'),
  at('Soacha', 'Cundinamarca', 'CUN', '250051'),
  at('Chía', 'Cundinamarca', 'CUN', '250001', 'Chia'),
  at('Zipaquirá', 'Cundinamarca', 'CUN', '250251', 'Zipaquira'),
  at('Envigado', 'Antioquia', 'ANT', '055420'),
  at('Itagüí', 'Antioquia', 'ANT', '055411', 'Itagui'),
  at('Bello', 'Antioquia', 'ANT', '051050'),
  at('Rionegro', 'Antioquia', 'ANT', '054040', 'Rio Negro'),
  at('Apartadó', 'Antioquia', 'ANT', '057840', 'Apartado'),
  at('Barbosa', 'Santander', 'SAN', '684511'),
  at('Palmira', 'Valle del Cauca', 'VAC', '763531'),
  at('Tuluá', 'Valle del Cauca', 'VAC', '763021', 'Tulua Valle'),
  at('Jamundí', 'Valle del Cauca', 'VAC', '764001', 'Jamundi'),
  at('La Unión', 'Nariño', 'NAR', '522001', 'La Union'),
  at('Soledad', 'Atlántico', 'ATL', '083001'),
  at('Barrancabermeja', 'Santander', 'SAN', '687031', 'Barranca'),
]
