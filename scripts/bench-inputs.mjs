// Made-up inputs of the benchmarks, the same on every run: matrices, lists of files, repositories with a history.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

/** The same numbers on every run. */
function seeded(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const WORDS = 'net core drive sound block mesh tile port link node gate ring wave bolt seed path'.split(' ')
const ENDINGS = ['c', 'h', 'rs', 'go', 'md', 'yaml']

/** Paths of a repository's files; some may repeat. */
export function makeFiles(count) {
  const random = seeded(1)
  const name = () => WORDS[random(WORDS.length)] + random(60)
  return Array.from({ length: count }, () => {
    const folders = Array.from({ length: 1 + random(5) }, () => name())
    return `${folders.join('/')}/${name()}.${ENDINGS[random(ENDINGS.length)]}`
  })
}

/** Patterns as such files have them: mostly folders and files, some wildcards, few expressions. */
export function makeMatrix(features, patterns, files) {
  const random = seeded(2)
  const pattern = () => {
    const parts = files[random(files.length)].split('/')
    const folder = parts.slice(0, 1 + random(parts.length - 1)).join('/')
    const kind = random(100)
    if (kind < 50) return `${folder}/`
    if (kind < 70) return parts.join('/')
    if (kind < 85) return `${folder}/*.${ENDINGS[random(ENDINGS.length)]}`
    if (kind < 92) return `${folder}/**/${parts.at(-1)[0]}*`
    if (kind < 98) return `**/*${parts.at(-1).split('.')[0]}*`
    return `re:^${folder}/.*${random(60)}`
  }
  const each = Array.from({ length: features }, () => [])
  for (let index = 0; index < patterns; index++) each[index % features].push(pattern())
  return writeMatrix(each.map((paths, index) => ({ name: `Feature ${index}`, paths })))
}

/** One line a feature. */
export function writeMatrix(features, top = '') {
  const rows = features.map(
    ({ name, level = 'supported', maintainers = ['@acme/team'], paths }) =>
      `      - {name: ${name}, level: ${level}, maintainers: ${JSON.stringify(maintainers)}, paths: ${JSON.stringify(paths)}}\n`,
  )
  return `version: 1\n${top}categories:\n  - name: Generated\n    features:\n${rows.join('')}`
}

const LEVELS = ['supported', 'best-effort', 'experimental', 'deprecated', 'not-maintained']

/** A matrix with this many globs, three a feature: a folder, files of a folder, files anywhere. */
export function usualMatrix(globs) {
  return writeMatrix(
    Array.from({ length: Math.ceil(globs / 3) }, (_, i) => ({
      name: `Feature ${i}`,
      level: LEVELS[i % LEVELS.length],
      maintainers: [`@acme/team-${i % 30}`],
      paths: [
        `src/part-${i % 40}/feature-${i}/**`,
        `docs/part-${i % 40}/feature-${i}*.md`,
        `**/*feature_${i}_test.go`,
      ].slice(0, globs - 3 * i),
    })),
  )
}

/** Changed files, as GitHub lists them, below the folders that the matrix's own patterns name. */
export function changedFiles(matrix, count) {
  const folders = [...matrix.matchAll(/["\s]([\w./-]+\/)(?:\*\*)?["\s,\]]/g)]
    .map(([, folder]) => folder)
    .filter((folder) => !folder.startsWith('/'))
  const patch = `@@ -1,12 +1,12 @@\n${'-const before = 1\n+const after = 2\n'.repeat(12)}`.trimEnd()
  return Array.from({ length: count }, (_, i) => ({
    filename: `${folders[i % folders.length]}generated-${i}.go`,
    status: i % 7 === 0 ? 'added' : 'modified',
    additions: 12,
    deletions: i % 7 === 0 ? 0 : 12,
    patch,
    sha: i.toString(16).padStart(40, '0'),
  }))
}

/** Matrices of this many patterns that once took time by the square, by name. */
export const RULES = {
  'match: last, folders': (count) =>
    writeMatrix(
      range(count, (i) => ({ name: `f${i}`, paths: [`src/part-${i % 90}/f${i}/`] })),
      'match: last\n',
    ),
  'match: last, rootless globs': (count) =>
    writeMatrix(
      range(count, (i) => ({ name: `f${i}`, paths: [`**/f${i}*`] })),
      'match: last\n',
    ),
  're: of one feature': (count) => writeMatrix([{ name: 'f', paths: range(count, (i) => `re:a${i}.*b`) }]),
  'rootless globs of one feature': (count) => writeMatrix([{ name: 'f', paths: range(count, (i) => `**/f${i}*`) }]),
  'extended globs of one feature': (count) => writeMatrix([{ name: 'f', paths: range(count, (i) => `+(a${i}|b)*`) }]),
}

const range = (length, make) => Array.from({ length }, (_, index) => make(index))

const AUTHOR = 'A <a@example.org>'

/** A repository whose history edits a few files with each commit, the last of them in this year. */
export function makeRepository(folder, { files, matrix, commits }) {
  mkdirSync(folder)
  const git = (args, input) => {
    const { status, stderr } = spawnSync('git', args, { cwd: folder, input, maxBuffer: 2 ** 30 })
    if (status !== 0) throw new Error(`git ${args[0]}: ${String(stderr)}`)
  }
  const random = seeded(3)
  const now = Math.floor(Date.now() / 1000)
  const lines = range(60, (index) => `line ${index} of a file\n`).join('')
  const parts = []
  const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`
  const commit = (index, changes) => {
    const when = now - Math.floor(((commits - index) * 3 * 31_000_000) / commits)
    parts.push(
      `commit refs/heads/main\ncommitter ${AUTHOR.replace('A', `A${index % 40}`)} ${when} +0000\n${data('Work')}`,
    )
    for (const [path, text] of changes) parts.push(`M 100644 inline ${path}\n${data(text)}`)
  }
  commit(0, [['matrix.yaml', matrix], ...[...new Set(files)].map((path) => [path, `${path}\n${lines}`])])
  for (let index = 1; index < commits; index++)
    commit(
      index,
      [...new Set(range(3, () => files[random(files.length)]))].map((path) => [path, `${path}\n${index}\n${lines}`]),
    )
  git(['init', '--quiet', '--initial-branch', 'main'])
  git(['fast-import', '--quiet'], parts.join(''))
  git(['reset', '--quiet', '--hard'])
}
