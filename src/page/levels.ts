// How a level looks: a colour that people with any colour vision can tell from its neighbours, always with a letter and a word.
import type { PageData } from '../core/page/data.ts'
import { IGNORED, UNMAPPED } from '../core/page/folders.ts'
import { element, quiet } from './dom.ts'

/** Classes of page.css. A project's own levels take the spare ones in turn. */
const CLASSES: Record<string, string> = {
  supported: 'level-supported',
  'best-effort': 'level-best-effort',
  'not-maintained': 'level-not-maintained',
  experimental: 'level-experimental',
  deprecated: 'level-deprecated',
  obsolete: 'level-obsolete',
}
const SPARE = ['level-spare-1', 'level-spare-2', 'level-spare-3']

export interface LevelLook {
  id: string
  title: string
  meaning: string
  letter: string
  className: string
}

/** In the order of the data, to keep its indexes valid; -1 and -2 are unmapped and ignored files. */
export interface Looks {
  at: (index: number) => LevelLook
  all: LevelLook[]
}

export function compileLooks(levels: PageData['levels']): Looks {
  const own = levels.filter(({ id }) => !(id in CLASSES)).map(({ id }) => id)
  const all = levels.map((level) => ({
    ...level,
    letter: (/[\p{L}\p{N}]/u.exec(level.title)?.[0] ?? '?').toUpperCase(),
    className: CLASSES[level.id] ?? SPARE[own.indexOf(level.id) % SPARE.length]!,
  }))
  const none: Record<number, LevelLook> = {
    [UNMAPPED]: {
      id: '',
      title: 'No feature',
      meaning: 'No feature covers these files.',
      letter: '–',
      className: 'level-unmapped',
    },
    [IGNORED]: {
      id: '',
      title: 'Ignored',
      meaning: 'These files need no feature.',
      letter: '·',
      className: 'level-ignored',
    },
  }
  return { all, at: (index) => all[index] ?? none[index]! }
}

/** The coloured letter. Decoration, since the word is always next to it. */
export function swatch(look: LevelLook): HTMLElement {
  return element('span', { class: `swatch ${look.className}`, 'aria-hidden': 'true' }, look.letter)
}

export function badge(look: LevelLook): HTMLElement {
  return element('span', { class: 'badge', title: look.meaning }, swatch(look), look.title)
}

/** A button that filters by the level. Whoever filters sets whether it is pressed. */
export function levelChip(look: LevelLook, count: string): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'chip', 'aria-pressed': 'false', title: look.meaning },
    swatch(look),
    `${look.title} `,
    quiet(count),
  )
}
