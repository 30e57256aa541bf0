// What a page says besides its tables: the project's name, and how to become a maintainer.
import type { Root } from 'mdast'
import { WEB_ADDRESS } from '../../text/web-address.ts'
import { shownText } from './cells.ts'

/** The first link below a heading about becoming a maintainer. */
export function findVolunteer(root: Root): string | undefined {
  let inSection = false
  for (const node of root.children) {
    if (node.type === 'heading')
      inSection = /\b(?:becom\w*|volunteer\w*)\b/i.test(shownText(node)) && /maintain/i.test(shownText(node))
    else if (inSection && node.type === 'paragraph')
      for (const child of node.children) if (child.type === 'link' && WEB_ADDRESS.test(child.url)) return child.url
  }
  return undefined
}

/** The project in our own page's title. */
export function findProject(root: Root): string | undefined {
  const title = root.children.find((node) => node.type === 'heading')
  return title && /^What (.+) supports$/.exec(shownText(title))?.[1]
}
