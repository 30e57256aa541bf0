// Answers may only come from the API's own origin. The token is sent nowhere else, and no other answer is trusted.

/** Enough for a chain of renames. */
const MOST = 5

type Fetch = typeof globalThis.fetch

/** Follows the redirects of a renamed repository. Any other redirect makes the request fail. */
export function stayInside(apiUrl: string, fetch: Fetch): Fetch {
  const { origin } = new URL(apiUrl)
  return async (start, options) => {
    const isRead = options?.method === 'GET' || options?.method === 'HEAD'
    let url = start as string
    let response = await fetch(url, { ...options, redirect: 'manual' })
    for (let left = MOST; [301, 302, 303, 307, 308].includes(response.status); left--) {
      const location = response.headers.get('location')
      if (!location) throw new Error('the answer leads nowhere')
      if (left === 0) throw new Error('the answer leads from one address to the next')
      const target = URL.canParse(location, url) ? new URL(location, url) : undefined
      if (target?.origin !== origin || (!isRead && response.status < 307))
        throw new Error('the answer leads away from the API')
      url = target.href
      response = await fetch(url, { ...options, redirect: 'manual' })
    }
    return response
  }
}
