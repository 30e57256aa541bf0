// The two ways in tell the same story: dist/index.js over a local GitHub, and dist/cli.js over git.
import { expect, test } from '@jest/globals'
import { TELLINGS } from '../cases/both-doors.ts'
import type { Telling } from '../cases/both-doors.ts'
import type { Edits } from '../fakes/build.ts'
import type { Entry } from '../fakes/state.ts'
import { startGitHub } from '../fakes/github.ts'
import { BASE_FILES, createSample } from '../fakes/sample.ts'
import { pullRequestEvent } from './event.ts'
import { createGitRepository } from './git-repo.ts'
import type { Files } from './git-repo.ts'
import { runAction } from './run-action.ts'
import { runCli } from './run-cli.ts'

interface Told {
  code: number | null
  report: unknown
}

async function tellOnGitHub({ before = {}, edits, failOn = '', matrix = '' }: Telling): Promise<Told> {
  const sample = createSample({ before, edits })
  const github = await startGitHub(sample.github)
  try {
    const { code, report } = await runAction({
      ...{ github, event: pullRequestEvent(sample), inputs: { 'fail-on': failOn, matrix }, timeLimit: 120_000 },
    })
    return { code: code ?? null, report: report ?? null }
  } finally {
    await github.close()
  }
}

async function tellInGit({ before = {}, edits, failOn, matrix }: Telling): Promise<Told> {
  const repo = createGitRepository()
  try {
    repo.commit({ ...asFiles(BASE_FILES), ...asFiles(before) })
    repo.git('checkout', '--quiet', '-b', 'topic')
    repo.commit(asFiles(edits))
    const options = Object.entries({ '--fail-on': failOn, '--matrix': matrix })
    const given = options.flatMap(([name, value]) => (value === undefined ? [] : [name, value]))
    const args = ['check', '--base', 'main', '--format', 'json', ...given]
    const { code, stdout } = await runCli(args, { cwd: repo.folder })
    return { code: code ?? null, report: stdout === '' ? null : (JSON.parse(stdout) as unknown) }
  } finally {
    repo.remove()
  }
}

function asFiles(edits: Edits): Files {
  return Object.fromEntries(
    Object.entries(edits).map(([path, value]): [string, Files[string]] => [
      path,
      value === null || typeof value === 'string' ? value : fileOf(value),
    ]),
  )
}

function fileOf({ mode, content }: Entry): Files[string] {
  if (mode === '160000') return { submodule: content.toString() }
  return mode === '120000' ? { link: content.toString() } : content
}

/** What can only differ: the names of the two ends. */
function withoutEnds(report: unknown): unknown {
  return report === null ? null : { ...(report as object), base: null, head: null }
}

test.each(TELLINGS.map((telling) => [telling.name, telling] as const))(
  '%s',
  async (_, telling) => {
    const [onGitHub, inGit] = await Promise.all([tellOnGitHub(telling), tellInGit(telling)])
    expect(withoutEnds(inGit.report)).toEqual(withoutEnds(onGitHub.report))
    expect([onGitHub.code, inGit.code]).toEqual([telling.code, telling.code])
    if (telling.report === null) expect(inGit.report).toBeNull()
    else expect(inGit.report).toMatchObject(telling.report)
  },
  120_000,
)
