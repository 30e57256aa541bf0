// `node scripts/pin-release.mjs vX.Y.Z`, after a release: examples, README, docs and the workflow that init writes name our own action by
// the release's full commit, with the version behind it, as they name every other. `--check` only says whether all of them agree and the commit is the tag's.
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'

/** Before the first release there is no commit to name: the major tag is named instead. */
const UNPINNED = 'v1'
// A step's `uses`, and the `ref` of a checkout of this project.
const PLACES =
  /(\buses: support-matrix\/support-matrix@|\brepository: support-matrix\/support-matrix\n +ref: )(v1|[0-9a-f]{40} # v\d+\.\d+\.\d+)$/gm

const files = ['examples', 'docs']
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((name) => /\.(?:md|yml)$/.test(name))
  .concat('README.md', 'src/core/init/workflow.ts')
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))

/** The commit of a release's tag. Throws where there is none. */
const commitOf = (version) =>
  execFileSync('git', ['rev-parse', '--verify', `refs/tags/${version}^{commit}`], { stdio: 'pipe' })
    .toString()
    .trim()

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}

function check() {
  const found = new Map()
  for (const [file, text] of texts)
    for (const [, , pin] of text.matchAll(PLACES)) found.set(pin, [...(found.get(pin) ?? []), file])
  if (found.size === 0) return fail('nothing names the action: have the files moved?')
  if (found.size > 1)
    return fail(
      `the action is named in ${found.size} ways; run node scripts/pin-release.mjs VERSION:\n${[...found]
        .map(([pin, where]) => `  ${pin}: ${[...new Set(where)].join(', ')}`)
        .join('\n')}`,
    )
  const [pin] = found.keys()
  if (pin === UNPINNED) return
  const [commit, version] = pin.split(' # ')
  try {
    if (commitOf(version) !== commit) fail(`${version} is not ${commit}; run node scripts/pin-release.mjs ${version}`)
  } catch {
    process.stderr.write(`${version} is not fetched here, so its commit is not compared\n`)
  }
}

function pin(version) {
  let commit
  try {
    commit = commitOf(version)
  } catch {
    return fail(`there is no tag ${version} here: release it first, then git fetch --tags`)
  }
  for (const [file, text] of texts) {
    const pinned = text.replace(PLACES, (_, before) => `${before}${commit} # ${version}`)
    if (pinned !== text) writeFileSync(file, pinned)
  }
}

const [argument] = process.argv.slice(2)
if (argument === '--check') check()
else if (/^v\d+\.\d+\.\d+$/.test(argument ?? '')) pin(argument)
else fail('name a release, as in: node scripts/pin-release.mjs v1.2.3')
