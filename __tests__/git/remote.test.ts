import { expect, test } from '@jest/globals'
import { parseRemote } from '../../src/git/remote.ts'

test.each<[string, string | undefined, string | undefined]>([
  ['https://github.com/grove/plums.git', 'https://github.com', 'grove/plums'],
  ['https://me:secret@git.grove.example:8443/grove/plums/', 'https://git.grove.example:8443', 'grove/plums'],
  ['http://git/grove/plums', 'http://git', 'grove/plums'],
  ['git@GitHub.com:grove/plums.git', 'https://github.com', 'grove/plums'],
  ['git.grove.example:/grove/plums', 'https://git.grove.example', 'grove/plums'],
  ['ssh://git@git.grove.example:2222/grove/sub/plums.git', 'https://git.grove.example', 'grove/sub/plums'],
  ['ssh://git@ssh.github.com:443/grove/plums.git', 'https://github.com', 'grove/plums'],
  ['git+ssh://git@git.grove.example/grove/plums', 'https://git.grove.example', 'grove/plums'],
  ['work:grove/plums.git', undefined, undefined], // a name of ~/.ssh/config
  ['C:/grove/plums', undefined, undefined],
  ['/srv/git/plums.git', undefined, undefined],
  ['../plums', undefined, undefined],
  ['file:///srv/git/plums.git', undefined, undefined],
  ['', undefined, undefined],
])('the remote %j is on %j', (url, server, path) => {
  expect(parseRemote(url)).toEqual(server === undefined ? undefined : { server, path })
})
