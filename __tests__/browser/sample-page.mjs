// The page of a small repository with hostile texts, as the built program writes it.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export const EVIL = '</script><script>window.evil=1</script><img src=x onerror=window.evil=1>'
const MATRIX = {
  version: 1,
  project: `Ferry ${EVIL}`,
  volunteer: 'https://example.org/volunteer',
  levels: { frozen: { title: `Frozen ${EVIL}`, meaning: 'Only fixes.', outcome: 'warn' } },
  teams: { '@ferry/new': { planned: true } },
  categories: [
    {
      name: 'Engines',
      notes: 'What drives the ferry.',
      features: [
        {
          name: 'Diesel',
          level: 'supported',
          maintainers: ['@ferry/engines'],
          notes: 'Runs `at sea`. See [the book](https://example.org/book) and [this](javascript:window.evil=1).',
          paths: ['engines/diesel/', 'engines/gone/'],
        },
        { name: 'Steam', level: 'obsolete', tentative: true, warning: `Hot ${EVIL}`, paths: ['engines/steam/'] },
        { name: 'Electric', level: 'experimental', maintainers: ['@ferry/new'], paths: ['engines/electric/'] },
      ],
    },
    {
      name: `Decks ${EVIL}`,
      features: [
        {
          name: `Upper ${EVIL}`,
          level: 'frozen',
          maintainers: ['Ada <ada@example.org>'],
          notes: EVIL,
          paths: ['decks/'],
        },
      ],
    },
  ],
}
const FILES = [
  'engines/diesel/a.c',
  'engines/diesel/b.c',
  'engines/steam/boiler/c.c',
  'engines/electric/d.c',
  'decks/<b>e.c',
  'misc/f.c',
]

/** Audits the repository in a new folder; returns the page's address. */
export function makePage(root, folder) {
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder })
  for (const path of FILES) write(path, 'x\n')
  write('matrix.yaml', JSON.stringify(MATRIX))
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'x')
  const args = [join(root, 'dist/cli.js'), 'audit', '--html', 'page.html']
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return pathToFileURL(join(folder, 'page.html')).href
}
