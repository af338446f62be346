/**
 * Logs from text: CSV and NDJSON.
 *
 * @packageDocumentation
 */
export { readLogCsv } from './csv/read-log-csv.ts'
export { readLogNdjson } from './ndjson.ts'
