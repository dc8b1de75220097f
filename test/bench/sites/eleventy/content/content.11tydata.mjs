export const layout = 'release.11ty.mjs'
export const permalink = ({language, page}) => `/${language}/${page.fileSlug}/`
