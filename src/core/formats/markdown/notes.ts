// A notes cell as our own page writes it: a warning, a sunset and former maintainers before the notes. Other pages' notes stay as they are.
import type { FeatureInput } from '../../matrix/schema.ts'
import { MAINTAINER } from '../../maintainer.ts'
import { isDue, isRemovalDue } from '../../text/due-date.ts'

const WARNING = /^\*\*Warning:\*\* (.+?)(?:<br>|$)/
const SUNSET = /^\*\*Sunset:\*\* (.+?)(?:<br>|$)/
const EMERITUS = /^\*\*Emeritus:\*\* (.+?)(?:<br>|$)/
const SUNSET_PARTS = [
  ['deprecated', /^deprecated (.+)$/],
  ['removal', /^removal (.+)$/],
  ['replacement', /^replaced by (.+)$/],
  ['tracking', /^tracked at <(.+)>$/],
] as const

export function readNotes(written: string): Pick<FeatureInput, 'warning' | 'sunset' | 'emeritus' | 'notes'> {
  let rest = written
  const warning = WARNING.exec(rest)
  if (warning) rest = rest.slice(warning[0].length)
  const said = SUNSET.exec(rest)
  const sunset = said && readSunset(said[1]!)
  if (said && sunset) rest = rest.slice(said[0].length)
  const former = EMERITUS.exec(rest)
  const emeritus = former && readEmeritus(former[1]!)
  if (former && emeritus) rest = rest.slice(former[0].length)
  return {
    ...(warning && { warning: warning[1]! }),
    ...(sunset && { sunset }),
    ...(emeritus && { emeritus }),
    ...(rest !== '' && { notes: rest }),
  }
}

/** Undefined if one of them is not a maintainer. */
function readEmeritus(text: string): string[] | undefined {
  const people = text.split(' · ').map((part) => {
    const shown = /^\[([^\]]+)\]\([^()]+\)$/.exec(part)?.[1] ?? part
    return shown.replace(/\\(?=[!-/:-@[-`{-~])/g, '')
  })
  return people.every((person) => MAINTAINER.test(person)) ? people : undefined
}

function readSunset(text: string): NonNullable<FeatureInput['sunset']> | undefined {
  const sunset: Record<string, string> = {}
  for (const part of text.split(' · ')) {
    const found = SUNSET_PARTS.find(([, pattern]) => pattern.test(part))
    if (!found) return undefined
    const value = found[1].exec(part)![1]!
    if (found[0] === 'deprecated' && !isDue(value)) return undefined
    if (found[0] === 'removal' && !isRemovalDue(value)) return undefined
    sunset[found[0]] = value
  }
  return sunset
}
