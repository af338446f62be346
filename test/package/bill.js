import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

/*
 * What an app ships with the package: every package that is installed with it, its version and its licence; with `--sbom FILE`, the same
 * as a CycloneDX bill of materials. Fails where a licence is not one that any app can ship.
 */

const free = new Set(['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'])
const npm = (...args) => JSON.parse(execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 1 << 28 }))
const licenceOf = ({ licenses = [] }) =>
  licenses.map(({ license, expression }) => expression ?? license.id ?? license.name).join(' and ') || 'none stated'

/** `npm sbom --omit=dev` forgets what a tool of ours uses as well, so that the list of what ships comes from `npm ls`. */
const shipped = new Set()
const walk = ({ dependencies = {} }) => {
  for (const [name, one] of Object.entries(dependencies)) {
    shipped.add(`${name}@${one.version}`)
    walk(one)
  }
}
walk(npm('ls', '--omit=dev', '--all', '--json'))

const bill = npm('sbom', '--sbom-format=cyclonedx', '--sbom-type=library')
const isShipped = ({ name, version }) => shipped.has(`${name}@${version}`)
const components = bill.components.filter(isShipped)
const refs = new Set([bill.metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])])
const dependencies = bill.dependencies
  .filter(({ ref }) => refs.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }))

for (const one of components) console.log(`${one.name.padEnd(24)}${one.version.padEnd(12)}${licenceOf(one)}`)

const place = process.argv.indexOf('--sbom')
if (place >= 0) writeFileSync(process.argv[place + 1], `${JSON.stringify({ ...bill, components, dependencies }, null, 2)}\n`)

const strange = components.filter((one) => !free.has(licenceOf(one)))
if (components.length !== shipped.size) console.log(`${shipped.size} packages ship, and ${components.length} are in the bill`)
if (strange.length > 0) console.log(`Look at these licences before a release: ${strange.map(({ name }) => name).join(', ')}`)
if (strange.length > 0 || components.length !== shipped.size) process.exitCode = 1
