import type { Rule } from '../rule.js';

/** English, and English as it is mixed into Swedish. "i", "to" and the like are words of English only in these patterns. */
export const ENGLISH: Rule[] = [
  {
    id: 'english-own',
    kind: 'own-risk',
    band: 'R1',
    any: `
      want/wanna/wants/wish/going/gonna/ready/rather/planning/thinking .. die/dead; kill/killing/killed/hang/shoot/drown/cut/hurt/hurting/harm/cutting .. myself/himself/herself/themselves/yourself; kms; kys; unalive; suicide/suicidal; end/ending/take/taking/took .. my/his/her life; end it .. all/tonight/now; ending it; overdose/od .. on/tonight/myself; slit .. wrists/wrist/throat; jump .. off/from .. bridge/roof/building/balcony;
      goodbye .. forever/everyone/world; better off without .. me; better off dead; nobody .. would/will .. miss .. me; no one .. would/will .. miss .. me; wish .. never .. born; wish .. dead; tired of .. living/life/being+alive; no reason .. live/living; nothing .. live .. for; on the .. bridge/ledge/roof .. jump/now; standing/sitting .. on .. bridge/ledge/tracks/roof; last message; final goodbye; have .. a gun; have .. the pills; sleep .. and? never .. wake; never wake up; self harm/harming;`,
    unless: `
      going to kill .. me/time; killing time; dead tired; to die for; essay/article/movie/film/book/game/song/episode/homework/news; suicide squad/prevention/hotline; laughing/lol/lmao/haha*; cut .. myself .. shaving/cooking;`,
  },
  {
    id: 'english-own-not',
    kind: 'own-risk',
    band: 'R1',
    any: `
      dont/not/cant/cannot/didnt/doesnt .. want/wanna/wants .. live/exist/wake/alive/here+anymore/be+here; dont/cant/cannot/not .. go+on/live/doenglish+this/take+it/keep+going .. anymore/longer/like+this; cant .. go on; cant take .. anymore; dont .. see .. point/future/way+out; no .. point .. living/anymore; dont want to be alive; cant doenglish .. this anymore; not .. make it .. through .. night/tonight; wont .. be .. here/alive .. tomorrow;`,
    unless: `
      live in/with/on; wake .. early/at; job/work/school/homework/diet;`,
  },
  {
    id: 'english-overdose',
    kind: 'overdose',
    band: 'R0',
    any: `
      took/taken/swallowed/ate/drank .. too+many/whole+bottle/all+my/all+the/all+of/handful/bunch+of/bottle+of/# .. pills/tablets/paracetamol/tylenol/xanax/meds/medication/bleach/sleeping+pills; took/taken .. # .. pills/tablets; overdosed/overdosing; having an overdose; not breathing; isnt breathing; stopped breathing; cant breathe; wont wake .. up?; not waking .. up?; doesnt wake; cant wake .. him/her/them; unconscious; lips .. blue; blue lips; no pulse; passed out .. and/on/not; seizure/seizing; unresponsive; took .. something .. feel/bad/weird; choking; collapsed;`,
    unless: `
      through my nose; essay/article/movie/film/book/game/song; laughing/lol/lmao/haha*; taken as prescribed; how many;`,
  },
  {
    id: 'english-violence',
    kind: 'violence',
    band: 'R0',
    any: `
      he/she/they/husband/wife/boyfriend/girlfriend/partner/ex/dad/father/mum/mom/mother/brother/stepdad/someone/man .. hits/hit/hitting/beats/beat/beating/choking/choked/strangling/strangled/kicked/kicking/punched/attacking/attacked/raped/stabbed/slapped/threatening/threatened/threatens/hurting/hurts .. me/us/her/him/my/mum/mom/kids/children; going/gonna/will/wants/tried/trying/threatened/threatens/threatening .. kill .. me/us/her/him/my/someone; has/got/with .. a? .. knife/gun/weapon/axe/machete; outside my door; breaking/kicking/broke .. in/door/down; locked .. me/myself/us .. in; hiding .. from/in .. him/her/bathroom/closet; afraid/scared .. for my life; being .. beaten/raped/attacked/abused/held; was/been/got .. raped/stabbed/attacked/beaten/assaulted; help he/she; forced .. marriage/marry/sex; send help; call .. police/ambulance;`,
    unless: `
      years ago; essay/article/movie/film/book/game/song/fortnite; lol/lmao/haha*; my mum/mom will kill me; beats me .. at/in; hit me up; hits me that;`,
  },
  {
    id: 'english-child',
    kind: 'child-at-risk',
    band: 'R0',
    any: `
      dad/father/mum/mom/mother/stepdad/stepmom/stepfather/uncle/he/she .. hits/hit/hurts/beats/beat/touches/touched/hitting/hurting .. me/us/kids/child/children/baby/my+sister/my+brother/daughter/son; touches/touched/touching .. me/her/him .. there/at+night/private; child/children/kid/kids/baby .. alone/hurt/beaten/abused/starving/locked/not+breathing/left; i am .. #teen .... hit*/alone/scared/hurt*/touch*; my .. nudes/pictures .. share/leak/post/threat*; shook .. baby;`,
    unless: `
      years ago; leave .. alone .. please; essay/article/movie/film/book/game;`,
  },
];
