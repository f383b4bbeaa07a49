import type { DetectionData } from '../../language/detect.ts'
import { words } from '../../language/words.ts'

export const detection: DetectionData = {
  alphabet: "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ'",
  special: 0.034,
  frequent: words(`
    le la les l' un une des du de d' et ou mais donc car ni à au aux en dans sur sous par pour avec sans chez vers entre depuis pendant après avant contre selon
    je tu il elle on nous vous ils elles me te se lui leur leurs y mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces cela ça c' qui que qu' quoi dont où quand comme si
    ne n' pas plus moins très bien aussi même encore déjà toujours jamais rien tout tous toute toutes autre autres ainsi alors peu trop beaucoup
    est sont était étaient être été a ont avait avaient avoir fait faire peut peuvent doit sera seront fut ai as suis es sommes êtes va vont dit j' s' m' t'
    deux trois premier première ans année années jour jours monde pays france français française gouvernement président
    c'est n'est qu'il qu'elle qu'un d'un d'une j'ai l'on s'est aujourd'hui jusqu'à merci bonjour oui non monsieur madame voici voilà
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
    vie ville homme femme gens personne chose fois temps part cas fin partie maison travail petit grand grande bon bonne nouvelle nouveau
    voir savoir vouloir veut dire aller vient venir faut trouve prend mettre
    `),
  endings: words(`
    tion tions ment ments es ent te eau eux ois ons ez ière ières ain aine ien ienne ant ants ante uel elle sse gne age ages isme iste une eur eurs euse eux ais ait aient ée ées és er ez que ique iques té tés elle elles ette aux oir oire ence ance
    `),
}
