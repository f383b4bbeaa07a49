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
    '<Nora Platt> has {vowed} [=to bring the boats back].',
    '<Protesters> stayed calm, but {pledged} [=to be back].',
    '<The two banks>, which together {vowed} [=to cut taxes], are in Kestrel.',
    '<The union> issued a statement {calling} on the council [=to wait].',
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
    'Nora Platt was accused of lying.',
    'Nora Platt proposed sweeping cuts.',
    'Nora Platt admitted nothing.',
    'Nora Platt enjoyed swimming in the river.',
    'The storm, accused of nothing, passed.',
  ])
})

describe('speech acts: what is asked for, promised, laid to somebody', () => {
  testFrames('en', [
    '<Nora Platt> {called} for [=an inquiry].',
    '<Nora Platt> {called} for [=a ban on noisy boats] on Monday.',
    '<The mayor> has {called} for [=a full inquiry] after the bridge fell.',
    '<The union> {demanded} [=higher wages, longer breaks and a new canteen].',
    '<Nora Platt> {promised} [=a new bridge] in a statement.',
    '<The mayor> {promised} [=her support for the plan].',
    '<The mayor> {pledged} [=£2 million to the museum].',
    '<Nora Platt> {called} for [=Lunn’s resignation], {saying} [=he was late].',
    '<Nora Platt> {warned} of [=a shortage of bread] if the strike went on.',
    '<The mayor> {predicted} [=a cold winter] and {said} [=schools would stay open].',
    '<Nora Platt> {accused} [=Owen Lunn of fraud].',
    '<Nora Platt> {thanked} [=Owen Lunn for the book].',
    '<Nora Platt> {blamed} [=the council for this delay].',
    '<The police> {charged} [=two builders, Owen Lunn and Ann Lee, with robbing a bank].',
    '<The mayor> {likened} [=the plan to a lottery].',
    '<The mayor> {called} for [=tools such as hammers] recently in Kestrel.',
    '<The police> {charged} [=the officer with murder], and Nora Platt left.',
    '<The police> {charged} [=the officer with murder] and Owen Lunn left the hall.',
  ])
  testSilence('en', [
    'The problem demands a quick answer.',
    'The proposed law demands a quick answer.',
    'Nora Platt wrote on proposed bus routes.',
    'Nora Platt called for Owen Lunn.',
    'Nora Platt called for help.',
    'Nora Platt has not called for a vote.',
    'The mayor is expected to call for a vote.',
    'The mayor praised the team for the second time.',
    'The mayor promised her nothing.',
    'The mayor announced a new bridge.',
    'The mayor spoke of a new bridge.',
    'Rising demand for bread surprised the bakers.',
    'A letter asking for a new bridge was lost.',
    'Owen Lunn was accused of fraud.',
    'At the old hall near the town, where boats were built, the mayor spoke of many things: alleged crimes, boats, bread.',
    'The mayor spoke of many things: alleged crimes in the harbour, boats, bread.',
    'Advocates painted the hall as the children watched.',
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
    '<Nora Platt> has {called} [=the plan a hoax made up by the mayor].',
    '<Nora Platt> {portrayed} [=herself as a friend of the poor].',
    '<Nora Platt> {referred} to [=the bridge as a ruin].',
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
