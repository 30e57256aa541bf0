// The completion scripts in the real shells. A shell that is not installed here is skipped, which the test's name says.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommandLine } from '../../src/cli/run.ts'
import { keepIo } from '../fakes/io.ts'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'support-matrix-shells-'))
  mkdirSync(join(folder, 'some folder'))
  writeFileSync(join(folder, 'some file.yaml'), '')
  for (const shell of ['bash', 'zsh', 'fish']) {
    const kept = keepIo(folder)
    expect(await runCommandLine(['completion', shell], kept.io)).toBe(0)
    writeFileSync(join(folder, shell), kept.out())
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

function start(shell: string, args: string[], input = ''): string {
  const { stdout, stderr, status } = spawnSync(shell, args, {
    ...{ cwd: folder, input, encoding: 'utf8', timeout: 60_000 },
    env: { PATH: process.env.PATH, HOME: folder, TERM: 'dumb' },
  })
  expect([stderr, status]).toEqual(['', 0])
  return stdout
}

/** What each shell offers after these words, the last of which is still being typed. */
const ASK: Record<string, (words: string[]) => string[]> = {
  bash: (words) => {
    const list = words.map((word) => `'${word}'`).join(' ')
    const script = `. ./bash; COMP_WORDS=(support-matrix ${list}); COMP_CWORD=${words.length}; _support_matrix; printf '%s\\n' "\${COMPREPLY[@]}"`
    return start('bash', ['--norc', '-c', script]).split('\n').filter(Boolean)
  },
  fish: (words) =>
    start('fish', ['--no-config', '-c', `source ./fish; complete -C 'support-matrix ${words.join(' ')}'`])
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t')[0]!),
}

/** The shared expectations: the words so far, and what must be offered first to last (`…`: others may follow). */
const OFFERS: [words: string[], offers: string[]][] = [
  [['che'], ['check']],
  [['check', '--cha'], ['--changes']],
  [['lint', '--format', 's'], ['sarif']],
  [['explain', '--format', 'm'], ['markdown']],
  [['export', 'code'], ['codeowners']],
  [['completion', 'f'], ['fish']],
  [['help', 'aud'], ['audit']],
  [['check', '--base', 'ch'], []],
  [['chek', '--b'], []],
]

const isInstalled = (shell: string) => spawnSync(shell, ['--version']).status === 0

describe.each(['bash', 'fish'])('%s', (shell) => {
  const inShell = isInstalled(shell) ? test : test.skip
  inShell.each(OFFERS)(`${shell} completes %j`, (words, offers) => {
    expect(ASK[shell]!(words)).toEqual(offers)
  })
  inShell('offers every command, files and folders', () => {
    for (const name of ['check', 'explain', 'diff', 'lint', 'audit', 'import', 'export', 'init', 'completion', 'help'])
      expect(ASK[shell]!([''])).toContain(name)
    const file = ASK[shell]!(['lint', '--matrix', 'some']).join(' ').replaceAll('\\', '')
    expect(file).toContain('some file.yaml')
    const found = ASK[shell]!(['lint', '--repo', 'some']).join(' ').replaceAll('\\', '')
    expect([found.includes('some folder'), found.includes('file.yaml')]).toEqual([true, false])
  })
})

test('bash completes a value after an equals sign, which it takes for a word', () => {
  expect(ASK.bash!(['lint', '--format', '=', 'sa'])).toEqual(['sarif'])
  expect(ASK.bash!(['lint', '--format', '='])).toContain('sarif')
})

/** Types into an interactive zsh on a terminal of its own, and reads what the completed line runs. */
const ZSH = `zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1= PS2=; unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -u -D; . ./zsh; support-matrix() { print -r -- "RAN<\${(j:|:)@}>" }; print REA''DY'
zpty -r shell line '*READY*'
while read -r typed; do
  zpty -w -n shell "\${typed//TAB/\t}"$'\\n'
  zpty -r shell line '*RAN<*>*'
  print -r -- "\${\${line##*RAN<}%%>*}"
done
zpty -d shell
`
const inZsh = isInstalled('zsh') ? test : test.skip
inZsh('zsh completes commands, options, words, files and folders as they are typed', () => {
  const typed = {
    'support-matrix cheTAB': 'check',
    'support-matrix check --chaTAB some\\ fiTAB': 'check|--changes|some file.yaml',
    'support-matrix lint --format sTAB': 'lint|--format|sarif',
    'support-matrix export codeTAB --tree some\\ fiTAB': 'export|codeowners|--tree|some file.yaml',
    'support-matrix audit --repo some\\ TAB': 'audit|--repo|some folder',
    'support-matrix completion fTAB': 'completion|fish',
    'support-matrix explain some\\ fiTAB': 'explain|some file.yaml',
  }
  writeFileSync(join(folder, 'type.zsh'), ZSH)
  const answers = start('zsh', ['-f', 'type.zsh'], `${Object.keys(typed).join('\n')}\n`)
  expect(
    answers
      .trimEnd()
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual(Object.values(typed))
})

test.each(['bash', 'zsh', 'fish'])('%s: the script names nothing of this machine', (shell) => {
  expect(readFileSync(join(folder, shell), 'utf8')).not.toMatch(/\/home|\/tmp|node/)
})
