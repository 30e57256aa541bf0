// The event as @actions/github reads it. It does so when it is loaded, so an unreadable payload fails here.
export { context } from '@actions/github'
