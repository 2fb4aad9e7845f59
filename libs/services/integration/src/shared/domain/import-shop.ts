/** The shop of what a file told of: no shop hears of it. */
export const IMPORT_SHOP = 'import.litper'
