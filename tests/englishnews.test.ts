import { describe } from 'vitest'
import { testFrames, testSilence, testSpeakers } from './markup.ts'

describe('names that read like words of grammar', () => {
  testFrames('en', [
    'George Will left Hull. “[The fire is a reminder that the job is hard,]” <Will> {wrote}. <Will> {believes} [=Ann Lee has a chance].',
    '<The World Health Organization> (WHO) {said} [=it would act at once].',
  ])
})

describe('what brackets hold', () => {
  testSpeakers('en', [
    'The Harbour Health Office (HHO) said [it would act at once]. → Harbour Health Office',
    'Actor Ann Holt (Platt) said [it was late]. → Ann Holt',
  ])
})

describe('bodies of a country, a campaign, a day', () => {
  testFrames('en', [
    '<Norway’s air force> {said} [=it had shot down three drones].',
    '<Chile’s coast guard> {said} [=it would search again].',
    '<Norway> {said} [=it had shot down three drones].',
    '<Organizers of Sunday’s vote in Hull> {claimed} that [=all had voted].',
    '<Supporters of last week’s strike> {said} [=it had worked].',
    '<A Lunn ally> {suggested} [=she would sign the deal]. Ann Lunn left.',
    'Ann Lunn left. <The Lunn campaign> {said} [=she would sign the deal].',
  ])
  testSpeakers('en', [
    'Ann Lunn left. A Lunn ally said [she would sign]. → Lunn ally',
    'The Harbour Bank grew. Ann Lunn left. The Lunn campaign said [she would sign]. → Lunn campaign',
    'Ann Lunn left. “[It was late,]” said Lunn’s longtime piano tuner on Friday. → Lunn’s longtime piano tuner',
    'Ann Lunn left. Lunn’s barber said [it was late]. → Lunn’s barber',
    'Ann Lunn left. Lunn’s brief said [it was late]. → Ann Lunn',
    'Tom Palmer left. Activist investor Corvid Management LP said [the plan was late]. → Corvid Management LP',
    'Tom Palmer left. The investor said [the plan was late]. → Tom Palmer',
  ])
})

describe('a subject and what it is, between commas', () => {
  testFrames('en', [
    '[=The bridge will close in May], its owner, <Ann Lee>, {said}.',
    '[=The bridge will close], <Owen Holt>, a doctor, {told} the council.',
    'In May, <Owen Holt>, a doctor, {said} [=it was late].',
  ])
  testSilence('en', ['In May, Owen Holt, a doctor, said nothing.', 'The bridge, its owner, Ann Lee, and others left.'])
})

describe('a few words behind the verb', () => {
  testFrames('en', [
    '<Ann Holt> {shouted} "[It’s not over]" from the gallery.',
    '<Lee> {says} “[No foam]” to all.',
    '“[Ten,]” <she> {corrects}. Ann Lee laughs.',
    '“[It was cold, very cold, that night,]” <Ann Holt> {said}. “[(Lee) has the values that I like.]”',
  ])
  testSilence('en', [
    'Ann Lee sang "Let It Be" at dawn.',
    'A sign above the till says “No foam”.',
    'He called "Inner voice" a hit.',
    'Is that correct? “Ten” is correct.',
  ])
})

describe('numbers, objects and refusals', () => {
  testFrames('en', [
    '<The office> {says} [=at least 40 people have died].',
    '<The office> {said} [=as many as 300 boats were lost].',
    '<The council> {refused} [=to pay for the fire].',
  ])
  testSilence('en', [
    'She walked back his words a day after he said them, but not at once.',
    'The council has refused to comment on the fire.',
    'The fire is a wake-up call for the “city of steel” in Hull.',
    'The plan that Lee asked Hull to keep was lost.',
  ])
})

describe('the main clause behind one that opens the sentence', () => {
  testFrames('en', [
    '{Acknowledging} that [=Holt “[~says a lot of odd things,]”] though, Lee left.',
    'While <Ann Lee> {said} that [=Holt is a “[~strong man,]”] he left for Hull.',
    '<Ann Lee> {said} that [=Holt is a “[~strong man,]” and that he left for Hull].',
  ])
})

describe('who is spoken of does not speak', () => {
  testSpeakers('en', [
    'Emma Holt knew Freya Stone. Freya Stone was a neighbour. “[Freya Stone hated roses,]” she said. → Emma Holt',
    'Emma Holt knew Freya Stone. She said [Freya Stone hated roses]. → Emma Holt',
    'Freya Stone left. [Freya Stone is ill], she said. → Freya Stone',
    'Freya Stone left. Her aides said [Freya Stone was ill]. → aides of Freya Stone',
  ])
})

describe('he or she', () => {
  testSpeakers('en', [
    'Emma Stone met Count Ruggero di Lago in 1949. She found it “[a very slow life]”. → Emma Stone',
    'Jonas Holt left. “[It was fun,]” Jonas Holt said. Emma Stone came. She shrugs. “[They called me all sorts of names.]” → Jonas Holt; Emma Stone',
  ])
})

describe('headings of a live page', () => {
  testSpeakers('en', [
    'Storm nears the coast\n\nThe mayor said [it was late].\n\n‘[We have nothing left to tie down]’\n\nAnn Holt, 58, is in a school. “[We have nothing left to tie down,]” she said. → mayor; Ann Holt',
    'Storm nears the coast\n\nOwen Lunn said [it was late].\n\n“[We have nothing left to tie down.]”\n\nAnn Holt, 58, left. “[We have nothing left to tie down,]” she said. → Owen Lunn; Ann Holt',
  ])
})
