/** Collects records without making an array that grows with each of them. */
export interface RecordList {
  readonly push: (record: number) => void
  /** What was collected since it was last asked. */
  readonly take: () => Int32Array
}

export const recordList = (): RecordList => {
  let buffer = new Int32Array(256)
  let length = 0
  return {
    push: (record) => {
      if (length === buffer.length) {
        const larger = new Int32Array(length * 2)
        larger.set(buffer)
        buffer = larger
      }
      buffer[length++] = record
    },
    take: () => {
      const taken = buffer.slice(0, length)
      length = 0
      return taken
    },
  }
}
