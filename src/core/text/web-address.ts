// What an address is that we write as a link: http or https, and nothing that would end the link early.

export const WEB_ADDRESS = /^https?:\/\/[^\s<>"]+$/
