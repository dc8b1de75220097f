// What a newsroom's settings may be takes long to load, and a text can be read without a newsroom.
export {readNewsroomSettings} from '@budstikke/core'
