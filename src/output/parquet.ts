import { fileWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import type { Sink } from './csv.ts'
import type { Cell, CellType, Column } from './table.ts'

/** Begins a file of Parquet: rows wait until a group of them is large enough. */
export async function openParquet(path: string, columns: readonly Column[]): Promise<Sink> {
  const schema = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)]
  const writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: 'whosaid' })
  let group: (readonly Cell[])[] = []
  let length = 0
  const flush = async () => {
    const columnData = columns.map(({ name, type }, i) => ({ name, data: group.map((row) => toValue(row[i]!, type)) }))
    group = []
    length = 0
    await writer.write({ columnData, rowGroupSize: GROUP_ROWS })
  }
  return {
    async write(rows) {
      for (const row of rows) {
        group.push(row)
        for (const cell of row) length += typeof cell === 'string' ? cell.length : 1
        if (group.length >= GROUP_ROWS || length >= GROUP_LENGTH) await flush()
      }
    },
    async close() {
      if (group.length > 0) await flush()
      await writer.finish()
    },
  }
}

/** https://github.com/apache/parquet-format/blob/master/LogicalTypes.md */
function elementsOf({ name, type }: Column): SchemaElement[] {
  const leaf = LEAVES[type]
  if (type !== 'texts' && type !== 'integers') return [{ ...leaf, name, repetition_type: 'OPTIONAL' }]
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { ...leaf, name: 'element', repetition_type: 'REQUIRED' },
  ]
}

const LEAVES: Readonly<Record<CellType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  texts: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  integers: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  day: { type: 'INT32', converted_type: 'DATE' },
}

function toValue(cell: Cell, type: CellType): Cell | Date {
  return type === 'day' && typeof cell === 'string' ? new Date(cell) : cell
}

/** Small enough to be held in memory, large enough for readers that skip groups. */
const GROUP_ROWS = 50_000
const GROUP_LENGTH = 8_000_000
