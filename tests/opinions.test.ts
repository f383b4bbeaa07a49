import { describe } from 'vitest'
import { testFrames, testSilence } from './markup.ts'

describe('opinions: what somebody holds is reported like what he says', () => {
  testFrames('en', [
    '<Nora Platt> {believes} that [=the bridge will fall].',
    '<Nora Platt> {thinks} [=the bridge will fall].',
    '<Nora Platt> still {hopes} [=Owen Lunn will come].',
    '<Many officials> {fear} that [=it is too late].',
    '<Many of her aides> {feel} [=they have done enough].',
    '<All> {agreed} that [=it was late].',
    '<Owen Lunn>, who {believed} that [=the bridge was safe], was late.',
    '<Nora Platt> left the hall, {hoping} that [=the storm was over].',
    '<Nora Platt> is still {hoping} [=it will rain].',
    '{Believing} that [=the storm was over], <Nora Platt> left.',
    '<Nora Platt> {worried} that [=the dam would break].',
    '<Nora Platt> is {convinced} that [=the bridge will fall].',
    '<Nora Platt> was far more {confident} [=she would win].',
    '<The owners> remain {hopeful} that [=the shop will open].',
    '<Nora Platt> was {frustrated} that [=the road was closed].',
    '<Nora Platt> {demanded} that [=the road be closed].',
    '<Nora Platt> {lamented} that [=the “[~old days]” were gone].',
    '<Nora Platt> {said} [=she believes it will rain].',
    '[=The road will open], <a judge> {ruled} Monday.',
    '<Nora Platt> {said} [=it was late], but {lamented} that [=the road was closed].',
    '<Nora Platt> {said} [=it was late] — and {thinks} that [=it is late].',
    '<Nora Platt> {said} [=<the owners> {believe} [=it will rain]].',
  ])
  testSilence('en', [
    'I think that the bridge will fall.',
    'I’m sure it will rain.',
    'Nora Platt may believe that it is late.',
    'Nora Platt does not believe that it is late.',
    'Nora Platt is not convinced that it is late.',
    'Nora Platt would be certain that it is late.',
    'Nora Platt may have thought it was over.',
    'It is certain that she left.',
    'There is no doubt that it is late.',
    'It’s believed that it is late.',
    'Voters who believe that it is late stayed at home.',
    'A man who many believe betrayed the union left.',
    'If they believe that it is late, they will go.',
    'They tricked the owner into thinking that it was late.',
    'A leading think tank has moved to the hills.',
    'Nora Platt made sure it was late.',
    'The other hopeful Nora Platt has won 40 votes.',
    'It had the rowdy feel that is known from fairs.',
    'Nora Platt believes in the mayor of Kestrel.',
    'Nora Platt expected such a result when she left.',
    'Nora Platt agreed to a settlement over allegations that the firm was late.',
  ])
  testFrames('uk', [
    '<Олена Коваль> {вважає}, що [=міст упаде].',
    '<Мер Іван Бойко> {переконаний}, що [=рада помилилася].',
    '<Мешканці> {сподіваються}, що [=дощу не буде].',
  ])
  testSilence('uk', [
    'Олена Коваль зраділа, що дощу не буде.',
    'Мешканці здивувалися, що міст закрили.',
    'Олена Коваль вважає міст небезпечним.',
  ])
})

describe('opinions: a verb with its noun', () => {
  testFrames('en', [
    '<Nora Platt> {expressed concern} that [=the dam would break].',
    '<Nora Platt> {voiced deep fears} that [=the dam would break].',
    '<Nora Platt> {made the case} that [=the dam was safe].',
    '<Nora Platt> {has no doubt} that [=the dam is safe].',
    '<Nora Platt> {shot back} that [=the dam is safe].',
    '<Nora Platt>’s {view} is that [=the dam is safe].',
  ])
  testSilence('en', [
    'Nora Platt raised concerns about the dam that broke.',
    'Nora Platt cast doubt on the plan.',
    'Nora Platt fired back a letter that was long.',
    'The hope is that the dam is safe.',
    'The story is that he left.',
    'Nora Platt never said anything that hurt the mayor.',
    'The owners were granted a say that the mayor had not.',
    'Owen Lunn has a lead of 40 pledged delegates that nobody had foreseen.',
    'The talk put fear in people that were ill.',
    'The owners feared the mayor, and they fear them still.',
    'Nora Platt cannot say that it is late.',
    'Their hopes are high.',
    'Nora Platt made the cake that they ate.',
  ])
})

describe('opinions: what was found out', () => {
  testFrames('en', [
    '<The inquiry> {found} that [=the mayor had lied].',
    '<Exit polls> are {showing} that [=the mayor has lost].',
  ])
  testSilence('en', [
    'He found that the door was open.',
    'The data show that the lake is warm.',
    'The poll showed how late that was.',
    'Nora Platt showed that she could swim.',
  ])
})

describe('who says it, beside other names', () => {
  testFrames('en', [
    'President Owen Lunn was ill, but <a campaign aide> {said} [=it was late].',
    'Nora Platt was ill, yet <officials> {said} [=it was late].',
    'If it is late, <farmers> {say} [=prices will rise].',
    'When Nora Platt came home, <an aide> {said} [=it was late].',
    '<Supporters of Owen Lunn for mayor> {say} that [=it is late].',
    '<Nora Platt> left, and {said} [=it was late].',
    '<Nora Platt>, a friend of Owen Lunn, {said} [=it was late].',
  ])
})
