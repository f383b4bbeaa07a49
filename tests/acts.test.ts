import { describe } from 'vitest'
import { testFrames, testSilence } from './markup.ts'

describe('speech acts: infinitives', () => {
  testFrames('en', [
    '<Nora Platt> {promised} [=to cut taxes].',
    '<Nora Platt> has repeatedly {vowed} [=not to cut taxes, raise fares or close schools].',
    '<The council> {urged} the former owner [=to slow it down].',
    '<Nora Platt> {told} her advisers [=to find a way out].',
    '<Nora Platt> {called} on Owen Lunn [=to apologize to the mayor].',
    '<Nora Platt> on Wednesday {asked} Owen Lunn, the mayor of Kestrel, [=to open the gate].',
    '<The company> {agreed} Tuesday [=to pay its workers].',
    '<Two mayors> {agreed} [=to meet again in May].',
    '<Owen Lunn> {threatened} [=to sue the paper], {saying} [=he was hurt].',
    '<Nora Platt> {called} for ministers [=to be paid less].',
    '<Nora Platt> {said} [=<Owen Lunn> had {refused} [=to leave the hall]].',
    'Owen Lunn defended <his> {promise} [=to build a tower].',
    'Owen Lunn was late. <His> {refusal} [=to sell the house] was a surprise.',
    '<Nora Platt> {urged} people in the valley [=to stay at home] and later {said} [=the danger was over].',
    '<Nora Platt> {vowed} [=to “[~drain the pond]” behind the school].',
    '<Owen Lunn> left the hall, {promising} [=to be back].',
    '<Both> have {promised} [=to be back].',
    '<The delegates> {urged} the mayor [=to be back].',
    '<Nora Platt> {wants} [=the council to pay].',
    '<The union> {expects} [=the council to pay].',
    'Owen Lunn came. <He> {told} them [=to go home].',
  ])
  testSilence('en', [
    'He wanted to go and planned to stay.',
    'They hope to win the match.',
    'Nora Platt wants to pay.',
    'Nora Platt expects a letter.',
    'The engine wants oil to run.',
    'The engines refused to start.',
    'Trading cattle encourages others to buy it.',
    'The plan called for cuts.',
    'The plan called for action to help the poor.',
    'Nora Platt called for an inquiry.',
    'The engine refused to start.',
    'They agreed on nothing.',
    'They agreed to the plan.',
    'Nora Platt was asked to leave the hall.',
    'Nora Platt would urge voters to turn out.',
    'Nora Platt never promised to cut taxes.',
    'The urge to speak was strong.',
    'She offered Owen Lunn the chance to go.',
    'Nora Platt told him of a plan to sell the house.',
    'That is the target it pledged to reach.',
    'Owen Lunn, who asked not to be named, was late.',
    'Nora Platt voted to close the school.',
    'A campaign promise to cut taxes was forgotten.',
  ])
})

describe('speech acts: gerunds', () => {
  testFrames('en', [
    '<Nora Platt> {denied} [=having met the mayor].',
    '<Nora Platt> {proposed} [=closing the school].',
    '<Nora Platt> {admitted} to [=taking the money].',
    '<Nora Platt> {warned} against [=swimming in the river].',
    '<Nora Platt> {apologized} for [=being late].',
    '<Nora Platt> {accused} [=Owen Lunn of lying about his age].',
    '<Nora Platt> {criticized} [=the council for not asking the owners].',
    '<Nora Platt> {called} for [=closing the tunnel].',
    '<Nora Platt> {supports} [=closing the tunnel].',
    '<Nora Platt> {attacked} [=the other mayors on the stage for taking the money].',
  ])
  testSilence('en', [
    'Nora Platt denied wrongdoing.',
    'Nora Platt criticized the deal.',
    'Nora Platt supports the deal.',
    'Nora Platt supports existing plans.',
    'Nora Platt accused Owen Lunn of fraud.',
    'Nora Platt was accused of lying.',
    'Nora Platt proposed sweeping cuts.',
    'Nora Platt admitted nothing.',
    'Nora Platt enjoyed swimming in the river.',
    'Nora Platt thanked Owen Lunn for the book.',
    'The storm, accused of nothing, passed.',
  ])
})

describe('speech acts: questions', () => {
  testFrames('en', [
    '<Nora Platt> {asked} [=whether the state could pay].',
    '<Nora Platt> {asked} the mayor [=why the bridge was closed].',
    '<Nora Platt> {questioned} [=how the money was spent].',
    '<Nora Platt> {explained} [=why she left the party].',
    '<Nora Platt> {asked} Owen Lunn [=if the state could pay].',
    '<Someone> {asked} [=how the state could pay].',
    '<Nora Platt> {asked} the drivers [=whether the state could pay].',
  ])
  testSilence('en', [
    'Nora Platt could not explain why she left the party.',
    'Nora Platt told a young woman who waited outside to leave.',
    'Asked whether the state could pay, Nora Platt laughed.',
    'Nora Platt explained everything.',
    'Go, Nora Platt asked if',
    'Nora Platt asked whether',
  ])
})

describe('speech acts: what somebody calls something', () => {
  testFrames('en', [
    '<Nora Platt> {called} [=the plan a waste of money].',
    '<Nora Platt> has {described} [=the bridge as unsafe], and left the hall.',
    '<Nora Platt> {called} [=him a kind, loving and clever man].',
    '<Nora Platt> {called} the plan a “[~waste of money]”.',
  ])
  testSilence('en', [
    'Nora Platt called Owen Lunn a day later.',
    'Nora Platt called the doctor.',
    'Nora Platt praised the team as Owen Lunn scored again.',
    'The plan was called a waste of money.',
  ])
})

describe('speech acts: by the guide no reports in Ukrainian', () => {
  testSilence('uk', [
    'Олена Коваль закликала мешканців лишатися вдома.',
    'Мер пообіцяв відремонтувати міст.',
    'Речниця відмовилася назвати ім’я.',
  ])
})
