import type { DetectionData } from '../../language/detect.ts'
import { words } from '../../language/words.ts'

export const detection: DetectionData = {
  alphabet: 'abcdefghijklmnopqrstuvwxyzäöüß',
  special: 0.017,
  frequent: words(`
    der die das den dem des ein eine einer eines einem einen und oder aber in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor durch
    um gegen ohne bis seit wegen während zwischen ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich mein dein sein seine seiner seinen ihre ihrer ihren unser
    ist sind war waren wird werden wurde wurden worden hat haben hatte hatten kann können konnte soll sollen muss müssen will wollen darf möchte bin bist gibt geht
    nicht kein keine auch noch nur schon so wie als wenn dass daß ob weil denn doch sehr mehr man was wer wo wann warum hier da dort dann jetzt heute gestern morgen immer wieder
    diese dieser dieses diesem diesen jeder alle alles viel viele andere anderen etwas nichts selbst bereits jedoch damit dabei dazu davon zwei drei ersten neue neuen
    sagte sagt erklärte laut jahr jahre jahren uhr prozent millionen deutschland deutsche deutschen bitte danke ja nein guten tag gut hallo
    vielen dank ganz gar eben mal halt nett nette guter gute gutes super toll lecker freundlich beste bester besten essen zufrieden ok leider einfach natürlich
    januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
    sterne team personal leute menschen leben welt stadt haus frau herr kinder arbeit frage ende teil zeit woche monat kommt komme kommen gehen machen
    wirklich eigentlich vielleicht genau wohl sogar etwa fast oft zwar anders ganzen service absolut also insgesamt
    `),
  endings: words(`
    ung ungen keit heit lich liche lichen isch ische ischen schaft en ern tz sch cht chen ß ieren iert ungs st nd ig ige igen
    `),
}
