import type { MadeDate } from './make-date.ts';

/** The editor's day in every made-up story; what lies after it is planned. */
export const AS_OF = '2024-12-31';

/** What happened. */
export interface Deed {
  readonly number: number;
  readonly date: MadeDate;
  readonly place: string;
  readonly actor: string;
  /** What was done: for a headline, and for a sentence. */
  readonly act: readonly [now: string, then: string];
  /** How its sentence goes on; empty where it does not. */
  readonly tail: string;
}

/** What made-up stories are put together from. */
export interface Words {
  /** The article's front matter, but for groups and eras. */
  readonly front: (count: number) => string;
  readonly groups: readonly string[];
  /** Titles of the three eras. */
  readonly eras: readonly [string, string, string];
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly acts: readonly Deed['act'][];
  readonly tails: readonly string[];
  /** Background of an event, put together in pairs. */
  readonly details: readonly string[];
  /** Sentences of the article that tell no event. */
  readonly asides: readonly string[];
  readonly publishers: readonly string[];
  readonly heading: (year: string) => string;
  readonly title: (deed: Deed) => string;
  /** Whole sentences of the article; neither may hold a colon and a space, which YAML would read. */
  readonly sentence: (deed: Deed) => string;
  readonly secondSentence: (deed: Deed) => string;
}

/** A coast that never was, and its harbours. */
export const COAST: Words = {
  front: (count) => `headline: A coast and its harbours
standfirst: What the towns between the two capes built, lost and argued about, told in ${count} entries.
kicker: The coast
description: A chronicle of a coast that never was, made up to see how a timeline bears ${count} events.
language: en-GB
asOf: ${AS_OF}
published: 2025-01-02
byline: A generator
publisher: { name: Throughline }`,
  groups: ['Town', 'Harbour and lifeboats', 'Railway'],
  eras: ['The herring years', 'War and rationing', 'The bridge and after'],
  places: [
    'Ashmouth', 'Brackwater', 'Calder Bay', 'Dunsey', 'Eelport', 'Fallow Sands', 'Gullhaven', 'Harrow Point', 'Inchcliff', 'Juniper Quay', 'Kestrel Head', 'Lowmarsh',
    'Merrow', 'Northbank', 'Oldferry', 'Pellow', 'Quarry Cove', 'Redscar', 'Saltby', 'Thornsea', 'Upper Wick', 'Vane', 'Westerlode', 'Yarrow Sound',
  ],
  actors: [
    'the harbour board', 'the council', 'the fishermen', 'the shipyard', 'the railway', 'the school', 'the lifeboat crew', 'the hospital', 'the mill', 'the ferry company', 'the court',
    'the museum', 'the dockers', 'the newspaper', 'the water board', 'the market traders', 'the observatory', 'the library', 'the power station', 'the church',
  ],
  acts: [
    ['votes for a second lock', 'voted for a second lock'],
    ['opens a new quay', 'opened a new quay'],
    ['closes for the winter', 'closed for the winter'],
    ['buys a crane', 'bought a crane'],
    ['loses its roof to a gale', 'lost its roof to a gale'],
    ['signs a treaty with its neighbours', 'signed a treaty with its neighbours'],
    ['goes on strike', 'went on strike'],
    ['elects a woman', 'elected a woman'],
    ['burns down', 'burnt down'],
    ['rebuilds in stone', 'rebuilt in stone'],
    ['is flooded to the sills', 'was flooded to the sills'],
    ['raises the tolls', 'raised the tolls'],
    ['sells the old steamer', 'sold the old steamer'],
    ['finds a wreck in the channel', 'found a wreck in the channel'],
    ['wins its case in the capital', 'won its case in the capital'],
    ['measures the highest tide on record', 'measured the highest tide on record'],
    ['gives up the night shift', 'gave up the night shift'],
    ['moves to the upper town', 'moved to the upper town'],
    ['holds a regatta', 'held a regatta'],
    ['publishes the accounts', 'published the accounts'],
    ['dredges the western arm', 'dredged the western arm'],
    ['takes in four hundred refugees', 'took in four hundred refugees'],
    ['lights the new beacon', 'lit the new beacon'],
    ['ends the free crossings', 'ended the free crossings'],
  ],
  tails: [
    'against the advice of its own surveyor', 'after a quarrel of many months', 'to the surprise of the whole coast', 'a week later than announced', 'with money from a lottery',
    'while the bridge was still closed', 'and nobody was hurt', 'for the second time in a decade', 'by a majority of three', 'in heavy rain', 'before a crowd of some hundreds',
    'and thought no more of it', 'on a loan that took a generation to repay', 'as its charter had foreseen', 'without a single speech', 'and the bells were rung',
  ],
  details: [
    'The minutes run to four pages and leave the reasons out.',
    'Work took two summers and cost a third more than had been set aside.',
    'A photograph of the day hangs in the town hall.',
    'Three witnesses tell it differently, and the harbour’s log bears out only one of them.',
    'The decision was reversed under the next mayor and then confirmed by the court.',
    'Insurers in the capital paid most of the damage within a year.',
    'The engineer who had drawn the plans was not invited.',
    'It was reported abroad on the same evening, under a misspelt name.',
    'Half the families on the quay earned their living by it.',
    'The contract was kept in a biscuit tin and came to light by chance.',
    'Schoolchildren were given the day off and a bun each.',
    'Nobody had counted on the wind, which turned in the night.',
    'The sum was the largest that the town had ever spent.',
    'A plaque on the north wall gives a date that is wrong by one day.',
    'The ledger for that year is missing.',
    'Two neighbouring towns followed within the year.',
  ],
  asides: [
    'Much of it was decided in back rooms.',
    'The weather had its say as always.',
    'Few papers of those years are left.',
    'Not everyone was asked.',
    'The tide tables were no help.',
    'Money was short and patience shorter.',
  ],
  publishers: ['The Coast Gazette', 'Harbour Records Office', 'The Sound Observer', 'County Archive', 'Annals of the Coast', 'The Evening Beacon'],
  heading: (year) => `From ${year} on`,
  title: ({ place, actor, act: [now] }) => `${place}: ${actor} ${now}`,
  sentence: ({ date, place, actor, act: [, then], tail }) => `${date.words} ${actor} of ${place} ${then}${tail && `, ${tail}`}.`,
  secondSentence: ({ date, place }) => `People in ${place} still speak of ${date.label}.`,
};

/** The coast with few actors, so that a search finds several events of each; all are told in four words that no card has. */
export const HARBOUR: Words = {
  ...COAST,
  actors: ['the lighthouse', 'the ferry', 'the fish market', 'the harbour wall', 'the café Müller'],
  acts: [['opens', 'opened'], ['burns', 'burnt'], ['is painted', 'was painted'], ['is sold', 'was sold']],
  sentence: (deed) => COAST.sentence({ ...deed, tail: 'as the log says in four words' }),
};

export const ARABIC: Words = {
  front: () => `headline: سجلّ الميناء القديم
standfirst: كتب أهل الميناء ما جرى فيه عامًا بعد عام، في ثلاثة أعمدة.
language: ar
asOf: ${AS_OF}`,
  groups: ['المدينة', 'الميناء وقوارب النجاة', 'السكة الحديدية'],
  eras: ['سنوات الصيد الوفير', 'الحرب والتموين', 'الجسر وما بعده'],
  places: ['الميناء'],
  actors: ['المنارة', 'العبّارة', 'السوق', 'المحطة', 'المدرسة', 'المكتبة', 'القنطرة'],
  acts: [['تُفتتح', 'تُفتتح'], ['تحترق', 'تحترق'], ['تُباع', 'تُباع'], ['تُرمَّم', 'تُرمَّم'], ['تُغلق', 'تُغلق']],
  tails: ['من جديد'],
  details: ['جاء ذلك في السجلّ.'],
  asides: ['هكذا كانت الأيام.'],
  publishers: ['سجلّ الميناء'],
  heading: (year) => year,
  title: ({ actor, act: [now] }) => `${actor} ${now}`,
  sentence: ({ number, actor, act: [, then], tail }) => `يقول السجلّ في بنده رقم ${number} بإيجاز إنّ ${actor} ${then} ${tail}.`,
  secondSentence: ({ number }) => `ويعود السجلّ إلى البند رقم ${number} مرة أخرى.`,
};

export const JAPANESE: Words = {
  front: () => `headline: 港町の記録
standfirst: 港の人びとが、年ごとに町で起きたことを三つの欄に書きとめた。
language: ja
asOf: ${AS_OF}`,
  groups: ['町', '港と救命艇', '鉄道'],
  eras: ['にしんの時代', '戦争と配給', '橋とその後'],
  places: ['港町'],
  actors: ['灯台', '渡し船', '魚市場', '救命艇', '防波堤', '駅', '学校'],
  acts: [['開業', '開業'], ['焼失', '焼失'], ['塗り替え', '塗り替え'], ['売却', '売却'], ['修理', '修理']],
  tails: ['と伝えられる'],
  details: ['記録のページによる。'],
  asides: ['昔のことである。'],
  publishers: ['港町の記録'],
  heading: (year) => `${year}年から`,
  title: ({ actor, act: [now] }) => actor + now,
  sentence: ({ number, actor, act: [, then], tail }) => `記録の第${number}項にはこうある。${actor}${then}${tail}。`,
  secondSentence: ({ number }) => `第${number}項は町で今も語られる。`,
};
