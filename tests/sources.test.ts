import { describe } from 'vitest'
import { testSpeakers } from './markup.ts'

describe('English: a source without a name, named again', () => {
  testSpeakers('en', [
    'A teacher from Leeds said [she was tired]. The teacher said [the class was late]. → teacher from Leeds',
    'One diplomat who attended the talks said [it was late]. It was cold. The diplomat added that [nobody left]. → diplomat who attended the talks',
    'A man in the audience shouted at him. “[Go home!]” the man said. → man in the audience',
    'Two people briefed on the talks said [the deal was near]. → people briefed on the talks',
    'A teacher from Leeds said [she was tired]. A teacher said [the class was late]. → teacher from Leeds; teacher',
    'A teacher from Leeds said [she was tired]. The farmer said [it was late]. → teacher from Leeds; farmer',
    'A man in the audience shouted. A man at the door said [it was late]. → man at the door',
  ])
})

describe('English: they', () => {
  testSpeakers('en', [
    'The Democrats met on Friday. They said [they would fight on]. → Democrats',
    'Angela Merkel and Owen Lunn met on Friday. They said [the toll would stay]. → Angela Merkel, Owen Lunn',
    'Angela Merkel and Owen Lunn met on Friday. She said [the toll would stay]. → Angela Merkel',
    'The bridge was closed on Friday. They said [the toll would stay]. → ?',
  ])
})
