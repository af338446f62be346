import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'

/*
 * Compares the public API of each entry, as its declarations show it, with its report in docs/api-reports; `--update` writes the reports.
 * A change of one is a change for users: it needs a changeset.
 */

const root = resolve(import.meta.dirname, '../..')
const update = process.argv.includes('--update')
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const declarations = Object.values(exports).flatMap((entry) => (entry.import?.types ? [entry.import.types] : []))
const quiet = { default: { logLevel: 'none' } }
const temporary = mkdtempSync(join(tmpdir(), 'iepkit-api-'))

const upToDate = (declaration) => {
  const path = resolve(root, declaration)
  const name = declaration.match(/([\w-]+)\.d\.ts$/u)[1]
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: path,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2023',
            module: 'esnext',
            moduleResolution: 'bundler',
            lib: ['es2023'],
            skipLibCheck: true,
            types: [],
          },
          files: [path],
        },
      },
      apiReport: {
        enabled: true,
        reportFolder: join(root, 'docs/api-reports'),
        reportTempFolder: temporary,
        reportFileName: `${name}.api.md`,
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { extractorMessageReporting: quiet, tsdocMessageReporting: quiet, compilerMessageReporting: quiet },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
  })
  const messageCallback = (message) => {
    message.handled = true
  }
  const { apiReportChanged } = Extractor.invoke(config, { localBuild: update, messageCallback })
  console.log(`${apiReportChanged ? (update ? 'written' : 'CHANGED') : 'same   '} docs/api-reports/${name}.api.md`)
  return update || !apiReportChanged
}

const results = declarations.map(upToDate)
const reports = readdirSync(join(root, 'docs/api-reports')).filter((file) => file.endsWith('.api.md'))
const left = reports.length - declarations.length
if (left !== 0) console.log(`${left} more reports than entries in docs/api-reports`)
rmSync(temporary, { recursive: true })
if (results.includes(false) || left !== 0) {
  console.log('Run “npm run api -- --update” after a build, read what changed, and add a changeset.')
  process.exitCode = 1
}
