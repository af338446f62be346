import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { check, consumer, equal, finish, must, skip } from './harness.js'

/*
 * The packed package where apps run it: a production build by Vite in a headless browser and in a web worker, Deno, Bun, and Node
 * without leave to write or start anything. What a machine does not have is skipped, and said so.
 */

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))

/** What every runtime is to print: findings, the step, a reading of a phrase, and whether a State without a pack falls back. */
const work = `
const { plan, calendar, log, asOf } = threeSituations()
const evaluation = evaluate({ plan: readPlan(plan).value, calendar, log: readLog(log, { plan }).value, asOf })
const letter = draft(nextStep({ evaluation, calendar }), { evaluation, locale: es })
const { value } = parseService('Speech therapy 2 x 30 min/wk')
const result = [evaluation.violations.length, letter.step, value?.frequency?.sessions?.min, findLaw({ jurisdiction: 'US-VT' }).fallback]
`
const expected = [6, 'ask', 2, true]
const imports = `import { evaluate, readLog, readPlan } from 'iepkit'
import { draft, es, nextStep } from 'iepkit/drafts'
import { threeSituations } from 'iepkit/fixtures'
import { findLaw } from 'iepkit/law'
import { parseService } from 'iepkit/phrases'
`
const print = 'console.log(JSON.stringify(result))'
const script = `${imports}${work}${print}\n`

const folder = consumer('runtimes', { 'package.json': { type: 'module', private: true }, 'use.js': script })

await check('Node, without leave to write, to start processes or workers, or to load addons', () =>
  equal(JSON.parse(must('node --experimental-permission --allow-fs-read=* --no-warnings use.js', folder)), expected),
)

await check('no module of the package asks for the network', () => {
  const entries = readFileSync(join(folder, 'node_modules/iepkit/package.json'), 'utf8')
  const files = [...entries.matchAll(/"default": "\.\/(dist\/[^"]+)"/gu)].map(([, file]) => file).filter((file) => !file.includes('mail'))
  for (const file of files) {
    const text = readFileSync(join(folder, 'node_modules/iepkit', file), 'utf8')
    const asks = text.match(/\bfetch\(|XMLHttpRequest|WebSocket\(|node:(?:https?|net|dns|tls)/u)
    if (asks) throw new Error(`${file}: ${asks[0]}`)
  }
})

for (const [name, command] of [
  ['deno', 'npx deno run --allow-read --no-remote --node-modules-dir=manual use.js'],
  ['bun', 'npx bun run use.js'],
]) {
  const installed = withRuntime(name)
  if (installed.why !== undefined) skip(name, `npm brings no ${name} that runs here: ${installed.why}`)
  else await check(installed.version, () => equal(JSON.parse(must(command, installed.directory)), expected))
}

/** A folder with the package and a runtime from npm, or why there is none. */
function withRuntime(name) {
  try {
    const directory = consumer(name, { 'package.json': { type: 'module', private: true }, 'use.js': script }, [name])
    return { directory, version: `${name} ${must(`npx ${name} --version`, directory).match(/\d[\d.]*/u)?.[0]}` }
  } catch (error) {
    return { why: error.message.trim().split('\n').slice(0, 3).join(' ') }
  }
}

const site = consumer(
  'vite',
  {
    'package.json': { type: 'module', private: true },
    'index.html':
      '<!doctype html><title>iepkit</title><pre id="page">…</pre><pre id="worker">…</pre><script type="module" src="/main.js"></script>',
    'main.js': `${imports}${work}
document.querySelector('#page').textContent = JSON.stringify(result)
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
worker.onmessage = ({ data }) => { document.querySelector('#worker').textContent = data }
worker.onerror = ({ message }) => { document.querySelector('#worker').textContent = message }
`,
    'worker.js': `${imports}${work}self.postMessage(JSON.stringify(result))\n`,
    'vite.config.js': "export default { worker: { format: 'es' }, build: { target: 'es2022' } }",
  },
  ['vite@8'],
)
await check('a production build by Vite', () => must('npx vite build --logLevel warn', site))

if (chromium === undefined) {
  skip('the page in a headless browser', 'no Chromium on this machine (Debian: apt-get install chromium)')
  skip('a web worker in a headless browser', 'no Chromium on this machine')
} else {
  const page = await rendered(join(site, 'dist'))
  await check('the page in a headless browser', () => equal(page.page, JSON.stringify(expected)))
  await check('a web worker in a headless browser', () => equal(page.worker, JSON.stringify(expected)))
}

/** What a page shows after it was loaded from a server of our own. */
async function rendered(directory) {
  const types = { '.html': 'text/html', '.js': 'text/javascript' }
  const server = createServer(({ url }, response) => {
    const path = join(directory, url === '/' ? 'index.html' : new URL(url, 'http://localhost').pathname)
    if (!existsSync(path)) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(readFileSync(path))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const flags =
    '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --virtual-time-budget=20000'
  const profile = join(directory, '..', 'profile')
  const child = spawn(
    chromium,
    [...flags.split(' '), `--user-data-dir=${profile}`, '--dump-dom', `http://127.0.0.1:${server.address().port}/`],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 120_000,
    },
  )
  let html = ''
  for await (const chunk of child.stdout) html += chunk
  server.close()
  const text = (id) =>
    html
      .match(new RegExp(`<pre id="${id}">([^<]*)</pre>`, 'u'))?.[1]
      ?.replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
  return { page: text('page'), worker: text('worker') }
}

finish()
