// `init`: what it says about each file it looked at, in one line: how it was used, or why it was not.

export type FileText = { text: string } | { problem: string } | undefined

/** Reads a file of the repository; undefined if there is none. */
export type ReadFile = (path: string) => FileText

export interface FileSeen {
  file: string
  /** What it was used for; undefined if it was not. */
  used?: string
  /** Why it was not used, to go on from "because". */
  why?: string
  /** What to do with it. */
  advice?: string
}

/** Why a file about code of others is not used. */
export const IN_VENDORED = 'it is in a folder of vendored code'

export const usedFor = (file: string, used: string): FileSeen => ({ file, used })
export const notUsed = (file: string, why: string, advice?: string): FileSeen => ({
  file,
  why,
  ...(advice !== undefined && { advice }),
})

/** One sentence, without the line break. */
export function sentenceOf({ file, used, why, advice }: FileSeen): string {
  const said = used === undefined ? `not used, because ${why ?? ''}` : `used for ${used}`
  return `${file}: ${said}${advice === undefined ? '' : `; ${advice}`}`
}
