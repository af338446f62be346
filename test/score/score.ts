import { readFileSync } from 'node:fs'
import { parseService } from '../../src/phrases/parse-service.ts'
import { differences, type ServiceLabel } from './labels.ts'

const rows = readFileSync(process.argv[2] as string, 'utf8').trim().split('\n').map((l) => JSON.parse(l))
const out: Record<string, Record<string, number>> = {}
for (const row of rows) {
  const r = parseService(row.text)
  const diff = r.value ? differences(r.value, row.label as ServiceLabel) : ['none']
  let o: string
  if (r.value && diff.length === 0) o = 'exact'
  else if (row.ambiguous && (!r.value || r.issues.length > 0)) o = 'flagged'
  else if (!r.value) o = 'unread'
  else o = 'WRONG'
  out[row.family] ??= {}
  out[row.family][o] = (out[row.family][o] ?? 0) + 1
  if (o === 'unread' || o === 'WRONG' || process.argv[3]) console.log(o, '|', row.text, '|', diff.join('; '), '|', r.issues.map((i) => i.code).join(','), '|', row.ambiguous ?? '')
}
console.table(out)
