/** Words that made-up stories are put together from: a coast that never was, and its harbours. */

export const PLACES = [
  'Ashmouth', 'Brackwater', 'Calder Bay', 'Dunsey', 'Eelport', 'Fallow Sands', 'Gullhaven', 'Harrow Point', 'Inchcliff', 'Juniper Quay', 'Kestrel Head', 'Lowmarsh',
  'Merrow', 'Northbank', 'Oldferry', 'Pellow', 'Quarry Cove', 'Redscar', 'Saltby', 'Thornsea', 'Upper Wick', 'Vane', 'Westerlode', 'Yarrow Sound',
] as const;

export const ACTORS = [
  'the harbour board', 'the council', 'the fishermen', 'the shipyard', 'the railway', 'the school', 'the lifeboat crew', 'the hospital', 'the mill', 'the ferry company', 'the court',
  'the museum', 'the dockers', 'the newspaper', 'the water board', 'the market traders', 'the observatory', 'the library', 'the power station', 'the church',
] as const;

/** What was done: for a headline, and for a sentence. */
export const ACTS: readonly (readonly [now: string, then: string])[] = [
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
];

/** How a sentence may go on. */
export const TAILS = [
  'against the advice of its own surveyor', 'after a quarrel of many months', 'to the surprise of the whole coast', 'a week later than announced', 'with money from a lottery',
  'while the bridge was still closed', 'and nobody was hurt', 'for the second time in a decade', 'by a majority of three', 'in heavy rain', 'before a crowd of some hundreds',
  'and thought no more of it', 'on a loan that took a generation to repay', 'as its charter had foreseen', 'without a single speech', 'and the bells were rung',
] as const;

/** Background of an event, put together in pairs. */
export const DETAILS = [
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
] as const;

/** Sentences of the article that tell no event. */
export const ASIDES = [
  'Much of it was decided in back rooms.',
  'The weather had its say as always.',
  'Few papers of those years are left.',
  'Not everyone was asked.',
  'The tide tables were no help.',
  'Money was short and patience shorter.',
] as const;

export const PUBLISHERS = ['The Coast Gazette', 'Harbour Records Office', 'The Sound Observer', 'County Archive', 'Annals of the Coast', 'The Evening Beacon'] as const;
export const GROUPS = ['Harbour', 'Town hall', 'Sea', 'Work'] as const;
