/** The feed that every generator makes. */
export const site = {
  title: 'Havnens presserum',
  description: 'Nyt fra havnen',
  url: 'https://havn.example/',
  id: 'tag:havn.example,2026:feeds/',
  updated: new Date(Date.UTC(2026, 0, 1))
} as const
