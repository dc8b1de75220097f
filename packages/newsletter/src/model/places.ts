/** Where the pages of readers are, below the address that they are served at. */
export interface Places {
  readonly subscribe: string
  readonly style: string
  confirm(token: string): string
  unsubscribe(token: string): string
  preferences(token: string): string
  export(token: string): string
  erase(token: string): string
}

/** The pages below `home`, which ends in a slash: whole addresses. */
export function placesBelow(home: string): Places {
  return {
    subscribe: `${home}subscribe`,
    style: `${home}subscribe.css`,
    confirm: (token) => `${home}c/${token}`,
    unsubscribe: (token) => `${home}u/${token}`,
    preferences: (token) => `${home}p/${token}`,
    export: (token) => `${home}p/${token}/export`,
    erase: (token) => `${home}p/${token}/erase`
  }
}
