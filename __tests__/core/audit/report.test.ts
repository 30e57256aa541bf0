import { describe, expect, test } from '@jest/globals'
import { auditJson } from '../../../src/core/render/audit/json.ts'
import { parseBaseline } from '../../../src/core/audit/baseline.ts'
import { callRoll } from '../../../src/core/audit/rules/review-due.ts'
import { coveragePercent } from '../../../src/core/audit/coverage.ts'
import { createFollower } from '../../../src/core/audit/history.ts'
import { yearBefore } from '../../../src/core/text/dates.ts'
import { buildAuditReport, countSeverities, judgeFindings, type AuditParts } from '../../../src/core/audit/report.ts'
import type { Commit, GitHubFacts } from '../../../src/core/audit/repository.ts'
import type { Finding } from '../../../src/core/finding.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { compileMatrix } from '../../../src/core/paths/feature-map.ts'
import { proposeChecks } from '../../../src/core/audit/propose-checks.ts'
import { FOLDER_ROWS, REPOSITORY_ROWS, commit } from '../../cases/audit-repository.ts'

const TODAY = '2026-06-15'

function audit(
  text: string,
  files: string[],
  commits?: Commit[],
  more: Partial<AuditParts> & { github?: GitHubFacts } = {},
) {
  const { value, findings } = parseMatrix(`version: 1\n${text}`, 'matrix.yaml')
  if (!value) throw new Error(findings.map((one) => one.message).join('\n'))
  const { github, ...parts } = more
  return buildAuditReport({
    matrix: value,
    repository: {
      files,
      linesOf: new Map(files.map((path) => [path, 10])),
      history: commits ? { commits, lines: true } : 'this is a shallow clone',
      ...(github && { github }),
    },
    today: TODAY,
    ...parts,
  })
}
const rows = (features: string[]) =>
  `categories:\n- name: A\n  features:\n${features.map((one) => `  - ${one}`).join('\n')}`
const shown = ({ code, subject, fix }: Finding) => `${[code, subject].filter(Boolean).join(' ')} → ${fix}`

describe('each finding', () => {
  test.each(REPOSITORY_ROWS)('$only: $name', ({ only, features, head = '', files, commits, found }) => {
    const { findings } = audit(`${head}\n${rows(features)}`, files, commits)
    expect(findings.filter((one) => one.code === only).map(shown)).toEqual(found)
  })

  test('an allowance of each is kept on record, and one that nothing needs is found', () => {
    const features = [
      '{name: x, level: supported, maintainers: ["@u"], docs: [x/a], ci: [x/a], paths: [x/, gone/], allow: {dead-pattern: kept for backports, inactive: it is stable}}',
    ]
    const { findings, allowed } = audit(rows(features), ['x/a'], [commit('06-01', ['x/a'])])
    expect(allowed.map(({ code, subject, reason }) => [code, subject, reason])).toEqual([
      ['dead-pattern', 'gone/', 'kept for backports'],
    ])
    expect(findings.map(shown)).toEqual(['unused-allow inactive → Remove it from `allow`.'])
  })

  test('without a history an allowance of activity may yet be needed', () => {
    const features = ['{name: x, level: best-effort, paths: [x/], allow: {inactive: it is stable}}']
    expect(audit(rows(features), ['x/a']).findings.map((one) => one.code)).toEqual(['not-checked'])
  })
})

describe('coverage', () => {
  const matrix = `unmapped: {ignore: ["*.md"]}\n${rows(['{name: x, level: supported, paths: [x/]}'])}`

  test('counts files that are mapped, ignored and neither', () => {
    const { coverage } = audit(matrix, ['x/a', 'x/README.md', 'b.md', 'y/a', 'z'])
    expect(coverage).toMatchObject({ files: 5, mapped: 2, ignored: 1, unmapped: ['y/a', 'z'], changedLines: null })
    expect(coveragePercent(coverage)).toBe(50)
  })

  test.each([
    ['all', '**', ['x/a']],
    ['all', '"*", "*/**"', ['x/a']],
    ['all', '"**/*.md"', ['x/a', 'z.md']],
    ['last', '**', ['x/a']],
  ])('match: %s: what only a catch-all takes (%s) is counted apart', (match, paths, mapped) => {
    const features = [
      `{name: Everything else, level: supported, paths: [${paths.includes('"') ? paths : `"${paths}"`}]}`,
      '{name: x, level: supported, paths: [x/]}',
    ]
    const files = ['x/a', 'y/b/c', 'z.md']
    const commits = [commit('06-02', ['x/a=+1-1', 'y/b/c=+5-0', 'z.md=+3-0'])]
    const { coverage } = audit(`match: ${match}\n${rows(features)}`, files, commits)
    const unmapped = files.length - mapped.length - coverage.caught
    expect(coverage).toMatchObject({ files: 3, mapped: mapped.length, caught: paths.includes('md') ? 0 : 2 })
    expect(coverage.unmapped).toHaveLength(unmapped)
    expect(coverage.changedLines).toEqual({ changed: 10, mapped: paths.includes('md') ? 5 : 2 })
  })

  test('is 100 percent only where nothing is missing', () => {
    expect(coveragePercent({ files: 10_000, mapped: 9_999, ignored: 0 })).toBe(99.9)
    expect(coveragePercent({ files: 2, mapped: 1, ignored: 1 })).toBe(100)
    expect(coveragePercent({ files: 0, mapped: 0, ignored: 0 })).toBe(100)
  })

  test('of changed lines goes by what files are called today, and leaves out what is ignored', () => {
    const commits = [
      commit('06-02', ['old/a>x/a=+1-1', 'b.md=+100-0']),
      commit('06-01', ['old/a=+10-0', 'y/a=+4-4']),
      commit('2025-06-14', ['x/a=+1000-0']),
    ]
    expect(audit(matrix, ['x/a', 'b.md', 'y/a'], commits).coverage.changedLines).toEqual({ changed: 20, mapped: 12 })
  })

  test.each(FOLDER_ROWS)('folders: $name', ({ files, lines }) => {
    const features = [
      '{name: core, level: supported, paths: [core/, "**/core-*"]}',
      '{name: tool, level: supported, paths: ["**/tool-*"]}',
    ]
    const { coverage } = audit(rows(features), files)
    expect(coverage.folders.map(({ path, files: count, suggest }) => `${path} ${count} ${suggest ?? '-'}`)).toEqual(
      lines,
    )
  })

  test('folders are few, whatever the repository, and lose no file', () => {
    const files = Array.from({ length: 400 }, (_, index) => `d${index % 40}/e${index % 80}/f${index}`)
    const { coverage } = audit(rows(['{name: core, level: supported, paths: ["*/e1/**"]}']), files)
    expect(coverage.folders.length).toBeLessThanOrEqual(20)
    expect(coverage.folders.reduce((sum, one) => sum + one.files, 0)).toBe(coverage.unmapped.length)
  })
})

describe('history', () => {
  test.each<{ name: string; commits: Commit[]; present: string[][]; moves: [string, string][] }>([
    {
      name: 'a path that was left and taken again is two files',
      commits: [commit('06-03', ['a']), commit('06-02', ['a>b', '+a']), commit('06-01', ['a'])],
      present: [['a'], ['b', 'a'], ['b']],
      moves: [['a', 'b']],
    },
    {
      name: 'two files that change places',
      commits: [commit('06-02', ['a>b', 'b>a']), commit('06-01', ['a'])],
      present: [['b', 'a'], ['b']],
      moves: [
        ['a', 'b'],
        ['b', 'a'],
      ],
    },
  ])('$name', ({ commits, present, moves }) => {
    const { follow, followed } = createFollower()
    expect(commits.map(follow)).toEqual(present)
    expect([...followed.moves]).toEqual(moves)
  })

  test.each([
    ['2026-06-15', '2025-06-15'],
    ['2024-02-29', '2023-03-01'],
    ['2025-02-28', '2024-02-28'],
  ])('the year before %s begins on %s', (today, since) => expect(yearBefore(today)).toBe(since))

  test('without lines has activity, but neither growth nor a finding of it', () => {
    const { value } = parseMatrix(
      `version: 1\n${rows(['{name: x, level: obsolete, paths: [x/], allow: {active-though-obsolete: meant}}'])}`,
      'm',
    )
    const commits = [commit('06-02', ['x/a']), commit('06-01', ['x/a'])]
    const history = { commits, lines: false }
    const report = buildAuditReport({ matrix: value!, repository: { files: ['x/a'], history }, today: TODAY })
    expect(report.activity).toMatchObject([{ commits: 2, growing: null }])
    expect(report.findings.map(({ code }) => code)).toEqual(['not-checked', 'removable', 'no-replacement'])
  })

  test('activity counts commits, people and growth for each feature', () => {
    const commits = [
      commit('06-03', ['x/a=+2-1', 'x/b=+0-5'], 'Bob'),
      commit('06-02', ['x/a=+2-1'], 'Ada'),
      commit('06-01', ['-x/gone=+0-5'], 'Ada'),
      commit('05-01', ['x/a=+1-1'], 'dependabot[bot]'),
    ]
    const { activity } = audit(rows(['{name: x, level: supported, paths: [x/]}']), ['x/a', 'x/b'], commits)
    expect(activity).toMatchObject([
      {
        commits: 4,
        growing: 1,
        authors: [
          { name: 'Ada', commits: 2 },
          { name: 'Bob', commits: 1 },
        ],
        lastChange: '2026-06-03',
      },
    ])
  })
})

test('whoever works on a feature alone is asked before those who touch it in passing', () => {
  const features = ['{name: x, level: not-maintained, paths: [x/]}']
  const passing = ['06-09', '06-08', '06-07', '06-06'].map((day) => commit(day, ['x/a', 'y/a', 'y/b', 'y/c'], 'Bob'))
  const own = ['05-03', '05-02', '05-01'].map((day) => commit(day, ['x/a'], 'Cleo'))
  const elsewhere = ['04-03', '04-02', '04-01'].map((day) => commit(day, ['y/a'], 'Dan'))
  const { findings } = audit(rows(features), ['x/a'], [...passing, ...own, ...elsewhere])
  expect(findings.find(({ code }) => code === 'could-be-asked')?.message).toBe(
    'x is Not maintained, and has regular authors: Cleo (3 commits: 75 % of the work on it, 30 % of all commits) in the last 12 months',
  )
})

test('a smaller share that is rare elsewhere is asked before a larger one that is common', () => {
  const days = (month: string, count: number) => Array.from({ length: count }, (_, day) => `${month}-${10 + day}`)
  const commits = [
    ...days('05', 4).map((day) => commit(day, ['x/a'], 'Wide')),
    ...days('04', 3).map((day) => commit(day, ['x/a'], 'Near')),
    ...days('03', 3).map((day) => commit(day, ['y/a'], 'Wide')),
    ...days('02', 5).map((day) => commit(day, ['y/a'], 'Other')),
  ]
  const { findings } = audit(rows(['{name: x, level: not-maintained, paths: [x/]}']), ['x/a'], commits)
  expect(findings.find(({ code }) => code === 'could-be-asked')?.message).toMatch(/Near \(3 commits: .* and Wide \(4 /)
})

test('who commits under several addresses is one person', () => {
  const commits = ['05-03', '05-02', '05-01'].map((day, index) => {
    const one = commit(day, ['x/a'], 'Cleo')
    return { ...one, author: { ...one.author, email: `cleo@host-${index}.example` } }
  })
  const elsewhere = ['04-03', '04-02', '04-01'].map((day) => commit(day, ['y/a'], 'Dan'))
  const row = '{name: x, level: not-maintained, paths: [x/]}'
  const { findings, activity } = audit(rows([row]), ['x/a'], [...commits, ...elsewhere])
  expect(activity?.[0]?.authors).toHaveLength(1)
  expect(findings.find(({ code }) => code === 'could-be-asked')?.message).toContain('authors: Cleo (3 commits')
})

test('activity is added up by maintainer, in whatever case, each commit once', () => {
  const features = [
    '{name: x, level: experimental, paths: [x/], maintainers: ["@o/t", "@u"]}',
    '{name: y, level: experimental, paths: [y/], maintainers: ["@O/T"]}',
    '{name: z, level: experimental, paths: [z/], maintainers: ["@o/t"]}',
    '{name: w, level: experimental, paths: [w/]}',
  ]
  const commits = [
    commit('06-03', ['x/a', 'y/a']),
    commit('06-02', ['y/a'], 'Bob'),
    commit('06-01', ['x/a'], 'dependabot[bot]'),
  ]
  const { maintainers } = audit(rows(features), ['x/a', 'y/a', 'z/a', 'w/a'], commits)
  const summary = maintainers?.map(({ maintainer, features: own, quiet, ...counts }) => [
    ...[maintainer, own.length, quiet.map(({ name }) => name).join(' '), counts.commits, counts.authors],
  ])
  expect(summary).toEqual([
    ['@o/t', 3, 'z', 3, 2],
    ['@u', 1, '', 2, 1],
    [undefined, 1, 'w', 0, 0],
  ])
})

describe('removable', () => {
  const features = [
    '{name: old-tool, level: obsolete, paths: [old/]}',
    '{name: tracing, level: deprecated, paths: [trace/, shared/]}',
    '{name: forwarder, level: obsolete, paths: [trace/fwd/]}',
    '{name: vanished, level: obsolete, paths: [vanished/]}',
    '{name: core, level: supported, paths: [core/, shared/], docs: [old/README.md], ci: [ci/old-tool.yaml]}',
  ]
  const files = ['old/README.md', 'old/a', 'trace/b', 'trace/fwd/c', 'shared/d', 'core/e', 'ci/old-tool.yaml']

  test('says which files go, which are shared, and what still names them; easiest first', () => {
    const { removable } = audit(rows(features), files, [commit('06-01', ['old/a'])])
    expect(
      removable.map(({ feature, files: own, together, shared, namedBy, lastChange }) => ({
        id: feature.id,
        own,
        together: together.files,
        shared: shared.map((one) => [one.feature.id, one.files]),
        namedBy: namedBy.map((one) => `${one.kind} ${one.text}`),
        lastChange,
      })),
    ).toEqual([
      { id: 'a/vanished', own: [], together: 0, shared: [], namedBy: [], lastChange: undefined },
      { id: 'a/forwarder', own: [], together: 1, shared: [], namedBy: [], lastChange: undefined },
      {
        id: 'a/tracing',
        own: ['trace/b'],
        together: 1,
        shared: [['a/core', 1]],
        namedBy: ['pattern trace/fwd/', 'pattern shared/'],
        lastChange: undefined,
      },
      {
        id: 'a/old-tool',
        own: ['old/README.md', 'old/a'],
        together: 0,
        shared: [],
        namedBy: ['docs old/README.md', 'ci ci/old-tool.yaml', 'path ci/old-tool.yaml'],
        lastChange: '2026-06-01',
      },
    ])
  })

  test('is one note for each, and can be allowed', () => {
    const { findings } = audit(rows(features), files)
    expect(findings.filter(({ code }) => code === 'removable').map(({ message }) => message)).toEqual([
      'old-tool is Obsolete: 2 files of 20 lines could be removed with it; named by 1 document of other features, 1 CI file of other features and 1 path elsewhere',
      'tracing is Deprecated: 1 file of 10 lines could be removed with it; 1 file could be removed together with forwarder; it shares files with core (1); named by 2 patterns of other features',
      'forwarder is Obsolete: no file belongs to it alone; 1 file could be removed together with tracing',
      'vanished is Obsolete: none of its files is left',
    ])
  })

  test('of the first ones only where too many are on their way out', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `{name: f${at}, level: obsolete, paths: [src/]}`)
    const { findings, removable } = audit(rows(many), ['src/a'])
    expect([removable.length > 50, removable.length < 1000]).toEqual([true, true])
    expect(findings.filter(({ subject }) => subject === 'removable').map(({ message }) => message)).toEqual([
      `what could be removed with ${3000 - removable.length} features was not checked: too many are on their way out`,
    ])
  })
})

describe('GitHub', () => {
  const features = [
    '{name: x, level: best-effort, paths: [x/], maintainers: ["@o/gone", "@o/reader"]}',
    '{name: y, level: best-effort, paths: [y/], maintainers: ["@o/gone", "@o/new"], allow: {team-missing: being created}}',
  ]
  const facts: GitHubFacts = {
    teams: [
      { name: '@o/gone', state: 'missing' },
      { name: '@o/reader', state: 'no-write', reason: 'it may only read' },
      { name: '@o/new', state: 'missing' },
      { name: '@o/hidden', state: 'unknown', reason: 'the token lacks read:org' },
    ],
    codeownersErrors: [
      {
        path: '.github/CODEOWNERS',
        line: 3,
        column: 5,
        kind: 'Unknown owner',
        message: 'Unknown owner on line 3\n\n  *.c @o/x',
        suggestion: 'make sure @o/x exists',
      },
    ],
    ...{ members: [], existing: [], missingUsers: [] },
    requiredChecks: { branch: 'main', required: ['build', 'old'], reported: ['build', 'matrix'], own: ['matrix'] },
  }

  test('teams, CODEOWNERS and required checks', () => {
    const { findings, allowed } = audit(
      `teams: {"@o/new": {planned: true}}\n${rows(features)}`,
      ['x/a', 'y/a'],
      [commit('06-01', ['x/a', 'y/a'])],
      { github: facts },
    )
    expect(
      findings
        .filter(({ code }) => code !== 'planned-team')
        .map(({ file, line, code, subject, message }) => `${file}:${line} ${code} ${subject}: ${message}`),
    ).toEqual([
      '.github/CODEOWNERS:3 codeowners-error Unknown owner: Unknown owner on line 3: GitHub ignores this line: Unknown owner on line 3',
      'matrix.yaml:1 not-checked @o/hidden: whether @o/hidden exists was not checked: the token lacks read:org',
      'matrix.yaml:1 required-check old: main requires the check "old", which has not reported lately: pull requests would wait for it forever',
      'matrix.yaml:1 required-check matrix: main doesn\'t require the check "matrix", so pull requests can be merged even if it fails',
      "matrix.yaml:6 team-missing @o/gone: @o/gone doesn't exist, or isn't visible; it maintains x (A)",
      "matrix.yaml:6 team-missing @o/reader: @o/reader has no write access to the repository, so it can't be asked for review (it may only read); it maintains x (A)",
    ])
    expect(allowed.map(({ code, feature }) => [code, feature])).toEqual([['team-missing', 'a/y']])
  })

  const unasked = { codeownersErrors: [], requiredChecks: { unknown: 'not asked' } }
  const withGitHub = (head: string, one: string, github: Partial<GitHubFacts>) =>
    audit(`${head}\n${rows([one])}`, ['x/a'], [commit('06-01', ['x/a'])], {
      github: { teams: [], members: [], existing: [], missingUsers: [], ...unasked, ...github },
    }).findings.filter(({ subject }) => subject !== 'required-checks')

  test.each<[string, GitHubFacts['members'], string[]]>([
    ['enough', [{ team: '@O/T', logins: ['U', 'v'] }], []],
    [
      'the same person in both',
      [{ team: '@o/t', logins: ['U'] }],
      ['x is Experimental, which needs 2 maintainers, but 1 person maintains it, members of teams counted'],
    ],
    [
      'a team that can not be read',
      [{ team: '@o/t', unknown: 'GitHub refused it (403)' }],
      ['whether x has 2 maintainers was not checked: GitHub refused it (403)'],
    ],
  ])('counts the members of teams: %s', (_, members, messages) => {
    const row = '{name: x, level: experimental, paths: [x/], maintainers: ["@u", "@o/t"]}'
    const findings = withGitHub('levels: {experimental: {min-maintainers: 2}}', row, { members })
    expect(findings.map(({ message }) => message)).toEqual(messages)
  })

  test('without GitHub the members of teams are not checked', () => {
    const row = '{name: x, level: experimental, paths: [x/], maintainers: ["@o/t"]}'
    const { findings } = audit(`levels: {experimental: {min-maintainers: 1}}\n${rows([row])}`, ['x/a'])
    expect(findings.map(({ code, subject }) => `${code} ${subject ?? ''}`)).toContain('not-checked min-maintainers')
  })

  test('a planned team that exists is no longer to be created, and a user who is gone is found once', () => {
    const row = '{name: x, level: experimental, paths: [x/], maintainers: ["@gone", "@o/new"]}'
    const findings = withGitHub('teams: {"@o/new": {planned: true}}', row, {
      existing: ['@o/new'],
      missingUsers: ['@gone'],
    })
    expect(findings.map(({ line, code, severity, subject }) => [line, code, severity, subject])).toEqual([
      [2, 'team-exists', 'note', '@o/new'],
      [6, 'user-missing', 'warning', '@gone'],
    ])
  })

  test('what GitHub did not say is not checked', () => {
    const github: GitHubFacts = {
      ...{ teams: [], members: [], existing: [], missingUsers: [] },
      codeownersErrors: { unknown: 'GitHub answered 404' },
      requiredChecks: { unknown: 'the token lacks administration: read' },
    }
    const { findings } = audit(
      rows(['{name: x, level: best-effort, maintainers: ["@u"], paths: [x/]}']),
      ['x/a'],
      [commit('06-01', ['x/a'])],
      { github },
    )
    expect(findings.map(({ code, subject }) => [code, subject])).toEqual([
      ['not-checked', 'codeowners'],
      ['not-checked', 'required-checks'],
    ])
  })
})

describe('required checks', () => {
  const features = [
    '{name: x, level: obsolete, paths: [x/], checks: ["* / run (x, *"]}',
    '{name: y, level: supported, paths: [x/], maintainers: ["@u"], docs: [x/a], ci: [x/a], checks: ["nightly (*)", "build"]}',
    '{name: z, level: supported, paths: [x/], maintainers: ["@u"], docs: [x/a], ci: [x/a], checks: ["*run (*"]}',
    '{name: w, level: supported, paths: [x/], maintainers: ["@u"], docs: [x/a], ci: [x/a]}',
  ]
  const required = [
    'CI / a/b / run (x, lib/core)',
    'CI / a/b / run (x, two)',
    'CI / run (x, 3)',
    'CI / run (x, 4)',
    'lint',
  ]
  const ours = /^(?:required-but|supported-but|unknown-check)/
  const judge = (more: Partial<AuditParts> & { github?: GitHubFacts }) =>
    audit(rows(features), ['x/a'], [commit('06-01', ['x/a'])], more)
  const shownChecks = (more: Partial<AuditParts> & { github?: GitHubFacts }) =>
    judge(more).findings.flatMap(({ code, feature, message }) => (ours.test(code) ? [`${feature!} ${message}`] : []))

  test('of a list, both ways; globs are not judged', () => {
    expect(shownChecks({ required })).toEqual([
      'a/x x is Obsolete, but 4 required checks test it: run (x, lib/core), run (x, two), run (x, 3) and 1 more',
      'a/y y is Supported, but none of the checks that test it is required',
    ])
    const { checks } = judge({ required })
    expect(checks?.features.map((one) => [one.feature.id, one.required.length])).toEqual([
      ['a/x', 4],
      ['a/y', 0],
      ['a/z', 4],
    ])
    expect(checks?.others).toEqual(['lint'])
  })

  test('of GitHub, with the globs that match nothing that ran; a list comes before its rules', () => {
    const github: GitHubFacts = {
      ...{ teams: [], members: [], existing: [], missingUsers: [], codeownersErrors: [] },
      requiredChecks: { branch: 'main', required: ['lint'], reported: ['lint', 'CI / build', ...required], own: [] },
    }
    const unknown = [
      'a/y nightly (*) of y matches no check that ran lately',
      'a/y build of y matches no check that ran lately',
    ]
    const unrequired = ['y', 'z'].map(
      (name) => `a/${name} ${name} is Supported, but none of the checks that test it is required`,
    )
    expect(shownChecks({ github })).toEqual([unrequired[0], ...unknown, unrequired[1]])
    expect(shownChecks({ github, required })).toContain(unknown[0])
    const fixes = judge({ github }).findings.filter(({ code }) => code === 'unknown-check')
    expect(fixes.map(({ fix }) => fix)).toEqual([
      'Correct it or remove it; if its checks rarely run, allow it and give that as the reason.',
      'Write * / build: a glob must match the whole name.',
    ])
  })

  test('that nobody knows are not judged', () => {
    expect([shownChecks({}), judge({}).checks]).toEqual([[], null])
  })
})

test('checks are proposed from workflow files, for features that name none', () => {
  const features = [
    '{name: x, level: experimental, paths: [x/], ci: [.github/workflows/x.yml]}',
    '{name: y, level: experimental, paths: [y/]}',
    '{name: z, level: experimental, paths: [z/], ci: [.github/workflows/x.yml], checks: [known]}',
    '{name: u, level: experimental, ci: [.github/workflows/unit.yml]}',
    '{name: t, level: experimental, ci: [.github/workflows/tests.yml]}',
    '{name: v, level: experimental, ci: [.github/workflows/lost.yml]}',
  ]
  const workflows = [
    {
      path: '.github/workflows/x.yml',
      text: 'on: push\njobs: {a: {name: "test ${{ matrix.os }}"}, b: {strategy: {matrix: {}}}, c: {uses: ./w.yml}, d: {}}',
    },
    {
      path: '.github/workflows/y.yml',
      text: 'on: {pull_request: {paths: ["y/**", y/sub/*, .github/workflows/y.yml]}}\njobs: {lint: {}}',
    },
    { path: '.github/workflows/both.yml', text: 'on: {push: {paths: ["x/**", "y/**"]}}\njobs: {all: {}}' },
    { path: '.github/workflows/none.yml', text: '[' },
    { path: '.github/workflows/ci.yml', text: 'on: push\njobs: {all: {uses: ./.github/workflows/tests.yml}}' },
    {
      path: '.github/workflows/tests.yml',
      text: 'on: workflow_call\njobs: {unit: {strategy: {matrix: {}}, uses: ./.github/workflows/unit.yml}}',
    },
    {
      path: '.github/workflows/unit.yml',
      text: 'on: {workflow_call: {}, workflow_dispatch: {}}\njobs: {run: {name: run, strategy: {matrix: {}}}}',
    },
    { path: '.github/workflows/lost.yml', text: 'on: [workflow_call]\njobs: {b: {}}' },
  ]
  const map = compileMatrix(parseMatrix(`version: 1\n${rows(features)}`, 'matrix.yaml').value!)
  expect(proposeChecks(map, workflows).map(({ feature, checks, from }) => [feature.id, checks, from])).toEqual([
    ['a/x', ['test *', 'b (*)', 'c / *', 'd'], ['.github/workflows/x.yml']],
    ['a/y', ['lint'], ['.github/workflows/y.yml']],
    ['a/u', ['run (*)', '* / unit (*) / *'], ['.github/workflows/unit.yml']],
    ['a/t', ['all / *'], ['.github/workflows/tests.yml']],
    ['a/v', ['* / b'], ['.github/workflows/lost.yml']],
  ])
})

describe('the roll call', () => {
  const features = [
    '{name: x, level: experimental, paths: [x/], maintainers: ["@o/b", "@o/a"], reviewed: 2025-12-14}',
    '{name: y, level: experimental, paths: [x/], maintainers: ["@O/A"], reviewed: 2025-12-15}',
    '{name: z, level: experimental, paths: [x/]}',
    '{name: w, level: experimental, paths: [x/], reviewed: 2024-01-01}',
  ]
  const dueAfter = (reviewMonths?: number) => {
    const report = audit(rows(features), ['x/a'], undefined, reviewMonths === undefined ? {} : { reviewMonths })
    return report.findings.filter(({ code }) => code === 'review-due').map(({ feature }) => feature)
  }

  test('has the rows that are older than the age given, and none without one', () => {
    expect([dueAfter(), dueAfter(5), dueAfter(6), dueAfter(24)]).toEqual([
      [],
      ['a/x', 'a/y', 'a/w'],
      ['a/x', 'a/w'],
      ['a/w'],
    ])
  })

  test('is by maintainer, in whatever case; nobody comes last', () => {
    const { matrix } = audit(rows(features), [])
    const calls = callRoll(matrix.features).map(({ who, features: own }) => [
      who,
      own.map(({ name }) => name).join(' '),
    ])
    expect(calls).toEqual([
      ['@o/a', 'x y'],
      ['@o/b', 'x'],
      [undefined, 'z w'],
    ])
  })
})

describe('baseline', () => {
  const before = rows(['{name: x, level: supported, paths: [x/, gone/]}'])
  const after = `# a line more\n${rows(['{name: y, level: best-effort, paths: [x/]}', '{name: x, level: supported, paths: [x/, gone/, lost/]}'])}`

  test('compares code, feature and subject, whatever the line; what is known fails nothing', () => {
    const report = audit(before, ['x/a'])
    const baseline = parseBaseline(JSON.stringify({ version: 1, findings: report.findings }))
    if ('problem' in baseline) throw new Error(baseline.problem)
    const { findings, baseline: compared } = audit(after, ['x/a'], undefined, { baseline })
    expect(findings.filter(({ known }) => !known).map(({ code, subject }) => [code, subject])).toEqual([
      ['dead-pattern', 'lost/'],
    ])
    expect(compared).toEqual({ gone: 0 })
    expect(judgeFindings(findings, { strict: true })).toBe(1)
    expect(
      judgeFindings(
        findings.filter(({ known }) => known),
        { strict: true },
      ),
    ).toBe(0)
  })

  test.each([
    ['lacks the same', 'docs\nci', '', true, 0],
    ['lacks less: nothing new', 'docs\nci', 'docs: [x/a]', true, 0],
    ['lacks more', 'ci', '', false, 0],
    ['lacks something else', 'ci', 'ci: [x/a]', false, 1],
    ['what an older version found named nothing', undefined, '', true, 0],
  ])('a level with too little to show: %s', (_, subject, keys, known, gone) => {
    const row = `{name: x, level: supported, maintainers: ["@u"], paths: [x/]${keys && `, ${keys}`}}`
    const earlier = [{ code: 'unproven-level' as const, feature: 'a/x', ...(subject !== undefined && { subject }) }]
    const report = audit(rows([row]), ['x/a'], undefined, { baseline: { findings: earlier, trend: [] } })
    expect(report.findings.find(({ code }) => code === 'unproven-level')?.known).toBe(known)
    expect(report.baseline).toEqual({ gone })
  })

  const sharesOf = (files: string[], report?: object) => {
    const earlier = report && parseBaseline(JSON.stringify(report))
    if (earlier && 'problem' in earlier) throw new Error(earlier.problem)
    return audit(before, files, undefined, earlier ? { baseline: earlier } : {})
  }
  const fell = (from: string[], to: string[]) =>
    sharesOf(to, auditJson(sharesOf(from)))
      .findings.filter(({ code }) => code === 'coverage-fell')
      .map(({ message }) => message)

  test('a smaller share of mapped files is found, by folder, down to one file', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `x/${index}`)
    expect(fell(['x/a', 'y/a'], ['x/a', 'y/a', 'y/b', 'new/a', 'new/b'])).toEqual([
      'the share of files with a feature fell from 50 % (1 of 2) to 20 % (1 of 5); 3 more files without a feature: 2 in new/ and 1 in y/',
    ])
    expect(fell(['x/a', 'x/b', 'y/a'], ['x/a', 'y/a'])).toEqual([
      'the share of files with a feature fell from 66.6 % (2 of 3) to 50 % (1 of 2); files with a feature are gone',
    ])
    expect(fell([...many, 'y/a'], [...many, 'y/a', 'y/b'])).toHaveLength(1)
    expect([fell(['x/a'], ['x/a', 'x/b']), fell(['x/a', 'y/a'], ['x/a', 'y/b'])]).toEqual([[], []])
  })

  test('a second fall is new, and a report remembers the shares before it', () => {
    const first = { ...auditJson(sharesOf(['x/a'])), date: '2026-04-01', trend: undefined }
    const second = { ...auditJson(sharesOf(['x/a', 'y'], first)), date: '2026-05-01' }
    const third = sharesOf(['x/a', 'y', 'z'], second)
    expect(third.findings.filter(({ code }) => code === 'coverage-fell').map(({ known }) => known)).toEqual([false])
    expect(sharesOf(['x/a', 'y'], first).trend).toEqual([
      { date: '2026-04-01', percent: 100 },
      { date: TODAY, percent: 50 },
    ])
  })

  test('counts what is gone', () => {
    const baseline = { findings: [{ code: 'dead-pattern' as const, feature: 'a/x', subject: 'lost/' }], trend: [] }
    expect(audit(before, ['x/a'], undefined, { baseline }).baseline).toEqual({ gone: 1 })
  })

  test.each([
    ['{', 'it is not JSON'],
    ['[]', 'it has no version 1 and no list of findings'],
    ['{"version":2,"findings":[]}', 'it has no version 1 and no list of findings'],
    ['{"version":1,"findings":[{"message":"x"}]}', 'one of its findings has no code'],
  ])('%s is none', (text, problem) => expect(parseBaseline(text)).toEqual({ problem }))
})

test('the exit code: faults 2, errors 1, warnings with strict, notes never', () => {
  const of = (code: Finding['code'], severity: Finding['severity']) => [{ code, severity } as Finding]
  expect([false, true].map((strict) => judgeFindings(of('bad-value', 'error'), { strict }))).toEqual([2, 2])
  expect([false, true].map((strict) => judgeFindings(of('sunset-overdue', 'error'), { strict }))).toEqual([1, 1])
  expect([false, true].map((strict) => judgeFindings(of('dead-pattern', 'warning'), { strict }))).toEqual([0, 1])
  expect([false, true].map((strict) => judgeFindings(of('tentative', 'note'), { strict }))).toEqual([0, 0])
  expect(countSeverities([...of('bad-value', 'error'), ...of('tentative', 'note')])).toEqual({
    error: 1,
    warning: 0,
    note: 1,
  })
})
