import { invalid } from '@litper/kernel'
import { isDateFormat } from './number-format.ts'
import { readWholeXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** Excel takes 65,490 styles, and as many sheets as memory has. */
const MOST_STYLES = 70_000
const MOST_SHEETS = 2000
const tooLarge = () => invalid('import.too_large_inside')

export interface Workbook {
  /** The entry of the first visible sheet. */
  readonly sheet: string
  /** By a cell's style: whether its number is a date. */
  readonly dates: readonly boolean[]
  /** Days count from 1904: Macs of long ago. */
  readonly from1904: boolean
}

/** Where the rows are, and how their numbers are meant. @throws DomainError invalid `import.unreadable` when it is no workbook */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const targets = new Map<string, string>()
  await readWholeXml(await zip.stream('xl/_rels/workbook.xml.rels'), {
    opened: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id && Target) targets.set(Id, Target)
      if (targets.size > MOST_SHEETS) throw tooLarge()
    },
  })
  const sheets: { id: string; hidden: boolean }[] = []
  let from1904 = false
  await readWholeXml(await zip.stream('xl/workbook.xml'), {
    opened: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (name === 'sheet') {
        const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
        if (id && sheets.push({ id, hidden: (attributes['state'] ?? 'visible') !== 'visible' }) > MOST_SHEETS)
          throw tooLarge()
      }
    },
  })
  const first = sheets.find((sheet) => !sheet.hidden) ?? sheets[0]
  const target = first && targets.get(first.id)
  const sheet = target?.startsWith('/') ? target.slice(1) : `xl/${target ?? 'worksheets/sheet1.xml'}`
  if (!zip.has(sheet)) throw invalid('import.unreadable')
  return { sheet, from1904, dates: await readStyles(zip) }
}

async function readStyles(zip: Zip): Promise<boolean[]> {
  const codes = new Map<number, string>()
  const dates: boolean[] = []
  let inCells = false
  await readWholeXml(await zip.stream('xl/styles.xml'), {
    opened: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (codes.size > MOST_STYLES) throw tooLarge()
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) {
        const id = Number(attributes['numFmtId'] ?? 0)
        if (dates.push(isDateFormat(id, codes.get(id))) > MOST_STYLES) throw tooLarge()
      }
    },
    closed: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return dates
}
