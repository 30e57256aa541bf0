// Texts that somebody else chose and that try to become more than text: in paths, in a new matrix, in a title.
import { addComment } from '../fakes/build.ts'
import { MATRIX } from '../fakes/sample.ts'
import type { Situation } from './situation.ts'
import { WARN, world } from './situation.ts'

const TEXTS: Record<string, string> = {
  'a line break': 'a\nb',
  'a line break and a heading': 'a\n# Owned\n\n- [x] done',
  'a carriage return and a command': 'x\r::error::owned',
  'a line break and a command': 'x\n::stop-commands::owned-owned',
  'a command at its start': '::add-mask::x',
  'the old form of a command': 'a ##[set-output name=verdict]pass',
  'the old form of add-mask': '##[add-mask]e',
  'a backtick': 'a`b',
  'many backticks': '`'.repeat(90),
  'a pipe': 'a|b',
  'a backslash and a pipe': 'a\\|b|c',
  'bidi marks': 'a\u202egpj.exe\u2066',
  'zero-width characters': 'a\u200bb\ufeffc\u2060',
  'tag characters': 'a\u{e0041}\u{e0042}',
  'control characters': 'a\u0000b\u001b[31mc\u007f\u009b'.replace('\0', '\u0001'),
  'the end of a comment': 'a --> b',
  HTML: '<img src=x onerror=alert(1)><script>x</script>',
  'closing tags': '</code></summary></details><h1>Owned</h1>',
  'an image': '![x](https://evil.example/x.png)',
  'a link': '[click](https://evil.example/)',
  'a bare address': 'https://evil.example/x',
  'a www address': 'www.evil.example',
  'a mention of a user': '@torvalds',
  'a mention of a team': '@acme/engine',
  'an e-mail address': 'someone@evil.example',
  'a reference': '#1',
  'a reference elsewhere': 'acme/secret#1 and GH-1',
  'a commit': 'a'.repeat(40),
  'a formula': '$x$ $$y$$',
  emphasis: '**bold** _it_ ~~no~~',
  'an emoji name': ':rocket:',
  'an entity': '&lt;b&gt; &#64;torvalds',
  'going up': '../../etc/passwd',
  'a shell': '$(whoami) `id` ; rm -rf /',
  'a percent escape': '%0A::error::owned%25',
  'an alert': '[!CAUTION]',
  'a reference definition': '[x]: https://evil.example',
  'right to left letters': 'שלום',
  emoji: '👩‍👩‍👧‍👦 ✔️',
  'a delimiter of the output file': 'ghadelimiter_x',
}

/** A path's part can't hold a slash, but the paths of git can. */
const asPath = (text: string): string => `tools/tracer/${text}`

/** As YAML writes them. */
const RAW_TEXTS = Object.values(TEXTS).map((text) => JSON.stringify(text))
/** Without control characters, which are faults of a matrix. */
const YAML_TEXTS = Object.values(TEXTS).map((text) => JSON.stringify(text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')))
const HOSTILE_KEYS = RAW_TEXTS.map((text) => `${text}: 1\n`).join('')

function hostileMatrix(): string {
  const named = (text: string, before: string): string => JSON.stringify(`${before} ${JSON.parse(text) as string}`)
  const features = YAML_TEXTS.map((text, index) => {
    const texts = `name: ${named(text, 'Feature')}, notes: ${text}, warning: ${text}`
    return `      - {id: new/${index}, ${texts}, level: experimental, paths: ["new/**"]}\n`
  })
  const categories = YAML_TEXTS.map((text, index) => {
    const feature = `{id: other/${index}, name: ${text}, level: best-effort, paths: ["new/**"]}`
    return `  - {name: ${named(text, String(index))}, notes: ${text}, features: [${feature}]}\n`
  })
  return `${MATRIX}  - name: New\n    features:\n${features.join('')}${categories.join('')}`
}

/** What a foreign text must not become; HTML, mentions and links are looked for in every situation. */
const OWNED = [/^# Owned/m]

export const HOSTILE: readonly Situation[] = [
  ...Object.entries(TEXTS).map(([name, text]): Situation => ({
    name: `hostile path: ${name}`,
    arrange: () =>
      world({ edits: { [asPath(text)]: 'x\n', [`unmapped/${text}`]: 'x\n' }, fork: true }, { target: true }),
    expect: {
      code: 0,
      verdict: 'warn',
      comments: 1,
      comment: [/Tracer/],
      never: OWNED,
      outputs: { verdict: 'warn', unmapped: '1' },
    },
  })),
  {
    name: 'hostile: every text as name, note and warning of a new matrix',
    arrange: () => world({ edits: { 'matrix.yaml': hostileMatrix(), ...WARN }, fork: true }, { target: true }),
    expect: { code: 0, comments: 1, comment: [/Tracer/], never: OWNED, report: { matrixChange: { status: 'edited' } } },
  },
  {
    name: 'hostile: every text as name, note and warning of the base’s matrix',
    arrange: () => {
      const before = { 'matrix.yaml': hostileMatrix() }
      return world({ before, edits: { 'new/a.ts': 'x\n' }, fork: true }, { target: true })
    },
    expect: { code: 0, verdict: 'notice', comments: 1, comment: [/Feature/], never: OWNED },
  },
  {
    name: 'hostile: every text as a key and a level of a faulty new matrix',
    arrange: () => {
      const features = RAW_TEXTS.map((text, index) => `      - {name: F${index}, level: ${text}}\n`).join('')
      const edits = { 'matrix.yaml': `${MATRIX}  - name: New\n    features:\n${features}${HOSTILE_KEYS}` }
      return world({ edits, fork: true }, { target: true })
    },
    expect: { code: 1, verdict: 'fail', comments: 1, never: OWNED },
  },
  {
    name: 'hostile: every text as a key of the base’s faulty matrix',
    arrange: () =>
      world({ before: { 'matrix.yaml': MATRIX + HOSTILE_KEYS }, edits: WARN, fork: true }, { target: true }),
    expect: { code: 2, verdict: null, never: OWNED },
  },
  {
    name: 'hostile: a path of 4,096 characters',
    arrange: () => world({ edits: { [asPath(`${'a'.repeat(200)}/`.repeat(20) + 'b'.repeat(63))]: 'x\n' } }),
    expect: { code: 0, verdict: 'warn', comments: 1 },
  },
  {
    name: 'hostile: title, body, branch and comments are never shown',
    arrange: () => {
      const title = 'Owned title @torvalds ##[add-mask]e'
      const made = world({ edits: WARN, title, body: '::stop-commands::owned\nOwned body' })
      addComment(made.github, made.repository, { issue: 1, user: 'mallory', body: '::error::Owned comment' })
      return made
    },
    expect: { code: 0, verdict: 'warn', comments: 1, never: [/Owned/] },
  },
  {
    name: 'hostile: the branch’s name',
    arrange: () => {
      const made = world({ edits: WARN, fork: true })
      made.pullRequest.head.ref = 'a`b|@torvalds ##[add-mask]e'
      return made
    },
    expect: { code: 0, verdict: 'warn', comments: 1, summary: [/with ``a`b\|@torvalds ##\[add-mask\]e`` \(`/] },
  },
  {
    name: 'hostile: an input that is wrong is quoted in the summary without becoming markup',
    arrange: () => world({ edits: WARN }),
    inputs: { 'fail-on': '@torvalds [x](https://evil.example) #1' },
    expect: { code: 2, comments: 0, summary: [/could not judge this.*torvalds/] },
  },
  {
    name: 'hostile: a catastrophic pattern of the base’s matrix is stopped: fail, naming it',
    arrange: () => {
      const before = { 'matrix.yaml': MATRIX.replace('"tools/probe/**"', '"re:^slow/(a+)+$"') }
      return world({ before, edits: { [`slow/${'a'.repeat(60)}!`]: 'x\n' } })
    },
    expect: {
      code: 'red',
      verdict: 'fail',
      comments: 1,
      comment: [/\(a\+\)\+/],
      seconds: 60,
      report: { complete: false, problems: [{ code: 'time-limit', pattern: 're:^slow/(a+)+$' }] },
    },
  },
  {
    name: 'hostile: a catastrophic content pattern of the base’s matrix is stopped: fail',
    arrange: () => {
      const before = {
        'matrix.yaml': MATRIX.replace(
          'paths: ["tools/probe/**"]',
          'paths: ["tools/probe/**"]\n        content: ["^(a+)+$"]',
        ),
      }
      return world({ before, edits: { 'src/engine/a.ts': `${'a'.repeat(60)}!\n` } })
    },
    expect: { code: 'red', verdict: 'fail', comments: 1, seconds: 60, report: { complete: false } },
  },
  {
    name: 'hostile: a catastrophic pattern of the new matrix is stopped too',
    arrange: () => {
      const slow = MATRIX.replace('"tools/probe/**"', '"re:^slow/(a+)+$"')
      return world({ edits: { 'matrix.yaml': slow, [`slow/${'a'.repeat(60)}!`]: 'x\n' }, fork: true }, { target: true })
    },
    expect: { code: 'red', verdict: 'fail', comments: 1, comment: [/\(a\+\)\+/], seconds: 60 },
  },
  {
    name: 'hostile: the matrix’s path of an input goes up',
    arrange: () => world({ edits: WARN }),
    inputs: { matrix: '../other/matrix.yaml' },
    expect: { code: 2, verdict: null, requests: 0 },
  },
  {
    name: 'hostile: a hundred flagged files give one annotation',
    arrange: () =>
      world({
        edits: Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`tools/tracer/${index}.ts`, 'x\n'])),
      }),
    expect: { code: 0, verdict: 'warn', comments: 1, annotations: [/99 more files/] },
  },
]
