import {type Artifact, inLanguage, type NewsroomSettings} from '@budstikke/core'
import {toHtml} from 'hast-util-to-html'
import {s} from 'hastscript'
import {accentOf} from '../theme/looks.ts'

/** The file of the icon, from the newsroom's root. */
export const iconFile = 'icon.svg'

/** What stands in the tab of the window where the organisation brings nothing: its first letter, in its colour. */
export function icon({organisation, languages, theme}: NewsroomSettings): readonly Artifact[] {
  if (theme.icon !== undefined || theme.logo !== undefined) return []
  const [letter = ''] = inLanguage(organisation, languages[0])
  const {accent, on} = accentOf(theme)
  const tree = s('svg', {xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 32'}, [
    s('rect', {width: 32, height: 32, rx: 5, fill: accent}),
    s(
      'text',
      {
        x: 16,
        y: 23,
        textAnchor: 'middle',
        fontFamily: 'system-ui, sans-serif',
        fontWeight: 700,
        fontSize: 20,
        fill: on
      },
      letter.toLocaleUpperCase(languages[0])
    )
  ])
  return [{path: iconFile, type: 'image/svg+xml', content: `${toHtml(tree, {space: 'svg'})}\n`}]
}
