// Builds dist/: the entries, the pages, and the licences of everything bundled into them. `--check` compares instead of writing.
import { build } from 'esbuild'
import { chmodSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { buildPages } from './bundle-pages.mjs'
import { withPlainNames } from './bundle-names.mjs'
import { complain, isChecking, writeFiles } from './write-files.mjs'

const banner = `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);`
/** What of these packages nobody calls is left out, though they don't say that they can be. */
const onlyWhatIsUsed = {
  name: 'only-what-is-used',
  setup({ onLoad, onResolve, resolve }) {
    // The package is two: for Node as one whole, for others in modules, of which only what is used is taken.
    onResolve({ filter: /^yaml$/ }, () =>
      resolve('./node_modules/yaml/browser/index.js', { resolveDir: process.cwd(), kind: 'import-statement' }),
    )
    // Wanted by minipass-fetch for encodings that no API has, and by debug for colours. Nothing is looked for outside of dist.
    onResolve({ filter: /^(?:iconv-lite|supports-color)$/ }, ({ path }) => ({ path, namespace: 'absent' }))
    // Of one package only the event's context is used, of the other no token of OIDC; for the rest both bring an HTTP stack.
    onLoad({ filter: /@actions\/github\/lib\/github\.js$/ }, ({ path }) => ({
      contents: `import { Context } from './context.js'\nexport const context = new Context()`,
      resolveDir: dirname(path),
    }))
    onLoad({ filter: /@actions\/core\/lib\/oidc-utils\.js$/ }, () => ({
      contents: 'export const OidcClient = undefined',
    }))
    // Every endpoint of GitHub's, of which those stay that src names.
    onLoad({ filter: /plugin-rest-endpoint-methods\/dist-src\/generated\/endpoints\.js$/ }, async ({ path }) => ({
      contents: `export default ${JSON.stringify(pickEndpoints((await import(path)).default), null, 2)}`,
    }))
    // Wanted by https-proxy-agent for a login that only --negotiate needs.
    onLoad({ filter: /proxy-agent-negotiate\/dist\/index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace("await import('kerberos')", 'undefined'),
    }))
    // Loaded by commander for commands that are programs of their own, of which there are none; it brings Node's network.
    onLoad({ filter: /commander\/lib\/command\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace("require('node:child_process')", 'undefined'),
    }))
    // Starts programs to tell the system's version, which nobody asks.
    onLoad({ filter: /@actions\/core\/lib\/platform\.js$/ }, () => ({ contents: 'export {}' }))
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: '' }))
    onResolve({ filter: /.*/, namespace: 'file' }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === 'resolving') return undefined
      const isOurs = /node_modules\/@actions\/(?:core|github)\//
      if (!isOurs.test(importer) && !/^@actions\/(?:core|github)(?:\/|$)/.test(path)) return undefined
      const found = await resolve(path, { importer, resolveDir, kind, pluginData: 'resolving' })
      return { ...found, sideEffects: false }
    })
  },
}

/**
 * What is loaded after another file, and after all that this imports, is told so: else what both need would be split into a file
 * for each set of them that needs it, and to find and open a file takes longer than to read a larger one.
 */
const loadedAfter = (first, later) => ({
  name: `loaded-after-${first}`,
  setup({ onLoad }) {
    onLoad({ filter: new RegExp(`/(?:${later.join('|')})\\.[jt]s$`) }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8')}\nimport ${JSON.stringify(resolve(first))}\n`,
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }))
  },
})
const PROXY_AGENT = 'https-proxy-agent/dist/index'
const MATRIX = ['src/core/matrix/parse', 'src/engine/matrix-change']

/** By scope and method, as `client.rest.pulls.get` names them. */
function pickEndpoints(endpoints) {
  const sources = readdirSync('src/github')
    .sort()
    .map((name) => readFileSync(join('src/github', name), 'utf8'))
  const picked = {}
  for (const [, scope, method] of sources.join('\n').matchAll(/\brest\.(\w+)\.(\w+)/g)) {
    if (!endpoints[scope]?.[method])
      throw new Error(`src/github asks for ${scope}.${method}, which Octokit does not have`)
    ;(picked[scope] ??= {})[method] = endpoints[scope][method]
  }
  return picked
}

const options = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  splitting: true,
  chunkNames: '[name]-[hash]',
  target: 'node20',
  legalComments: 'none',
  banner: { js: banner },
  metafile: true,
  plugins: [onlyWhatIsUsed],
  write: false,
  logLevel: 'warning',
}
/** The entry, and beside it what only some runs load: files of its name and what they are for. */
const buildEntry = async (name, more = {}) =>
  withPlainNames(name, await build({ ...options, entryPoints: { [name]: `src/${name}.ts` }, ...more }))
const results = await Promise.all([
  buildEntry('index', {
    plugins: [
      onlyWhatIsUsed,
      loadedAfter('src/action/run.ts', ['src/action/audit', 'src/action/event-context', PROXY_AGENT, ...MATRIX]),
    ],
  }),
  // The package on npm is to stay below 2 MB. Names stay, so that a stack says where it is.
  buildEntry('cli', {
    ...{ minifyWhitespace: true, lineLimit: 160 },
    plugins: [
      onlyWhatIsUsed,
      loadedAfter('src/cli/main.ts', ['src/cli/(?:audit|explain|prompts|completion/script)', PROXY_AGENT]),
      // Only explain reads a matrix and does no more.
      loadedAfter('src/cli/explain.ts', ['src/cli/(?:github-client|import-commands|matrix-commands)', ...MATRIX]),
    ],
  }),
])

const pages = await buildPages([onlyWhatIsUsed])

/** Every bundled package's folder under node_modules, sorted by name. */
function bundledPackages(inputs) {
  const folders = new Set()
  for (const path of inputs) {
    const at = path.lastIndexOf('node_modules/')
    if (at < 0) continue
    const [first, second] = path.slice(at + 'node_modules/'.length).split('/')
    folders.add(path.slice(0, at) + 'node_modules/' + (first.startsWith('@') ? `${first}/${second}` : first))
  }
  return [...folders].sort()
}

function licences(inputs) {
  return bundledPackages(inputs)
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '(no licence file in the package)'
      return `${name} ${version}\n${license}\n\n${text}\n`
    })
    .join('\n----------\n\n')
}

/** The files that something is taken from. */
const inputs = results.flatMap(({ metafile }) =>
  Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  ),
)
const files = new Map(results.flatMap(({ texts }) => [...texts]))
for (const [name, text] of Object.entries(pages.files)) files.set(`dist/${name}`, text)
files.set('dist/licenses.txt', licences([...inputs, ...pages.inputs]))

const STALE = 'is not what src builds: run npm run build'
/** Files of an earlier build, by names that are no longer in use. */
for (const path of existsSync('dist') ? readdirSync('dist').map((name) => `dist/${name}`) : []) {
  if (files.has(path)) continue
  if (isChecking) complain(`${path} ${STALE}`)
  else rmSync(path)
}
writeFiles(files, STALE)
// A command that npm links, and that hooks of other repositories start.
if (!isChecking) chmodSync('dist/cli.js', 0o755)
