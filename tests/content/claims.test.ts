import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Claim {
  claim: string
  in: 'standfirst' | 'body'
  passage: string
  tells: string[]
}

interface Fixture {
  claims: Record<string, Claim>
  quotations: Record<string, string>
  words: string[]
  events: Record<string, { date: string; status: string }>
  outcomes: string[]
}

interface EventEntry {
  id: string
  title: string
  date: string
  status: string
  summary: string
  passages: (string | { quote: string })[]
  disputes?: { with: string; note: string; passage: number; withPassage: number }
  since?: { text: string; sources: unknown[] }
  sources: { date?: string }[]
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

const fixture = parse(read('tests/fixtures/claims/putin-pyongyang.yaml')) as Fixture
const events = parse(read('src/content/putin-pyongyang/events.yaml')) as EventEntry[]
const source = read('src/content/putin-pyongyang/article.md')
const [, frontMatter = '', body = ''] = source.split(/^---\n/m)
const { headline, standfirst, description } = parse(frontMatter) as Record<string, string>

/** The body's blocks, as plain text: headings lose their `##`; the story has no other markup. */
const blocks = body.trim().split(/\n\n+/).map((block) => block.replace(/^#+ /, ''))
const told = { standfirst: standfirst ?? '', body: blocks.join('\n') }
const articleText = [headline, told.standfirst, told.body].join('\n')

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length
const occurrences = (text: string, part: string): number => text.split(part).length - 1
const quoteOf = (passage: string | { quote: string }): string => (typeof passage === 'string' ? passage : passage.quote)
const quotesOf = (event: EventEntry | undefined): string[] => (event?.passages ?? []).map(quoteOf)
const eventNamed = (id: string): EventEntry | undefined => events.find((event) => event.id === id)
const blockOf = (quote: string): number => blocks.findIndex((block) => block.includes(quote))

describe('the claims of the report', () => {
  it('are all on the list, R1 to R24', () => {
    expect(Object.keys(fixture.claims)).toEqual(Array.from({ length: 24 }, (_, index) => `R${index + 1}`))
  })

  it.each(Object.entries(fixture.claims))('%s is told, in the words of the list', (_id, claim) => {
    expect(told[claim.in]).toContain(claim.passage)
  })

  it.each(Object.entries(fixture.claims))('%s keeps the names and figures it cannot do without', (_id, claim) => {
    expect(claim.tells.filter((words) => !claim.passage.includes(words))).toEqual([])
  })
})

describe('quotations', () => {
  it.each(Object.entries(fixture.quotations))('%s stands in the article exactly as it was said', (id, words) => {
    expect(fixture.claims[id]?.passage).toContain(`“${words}”`)
  })

  it('hold no words but those on the list', () => {
    const allowed = new Set([...Object.values(fixture.quotations), ...fixture.words])
    const quoted = [...articleText.matchAll(/“([^”]*)”/g)].map((match) => match[1])
    expect(quoted.filter((words) => !allowed.has(words ?? ''))).toEqual([])
  })

  it('are written with typographic marks, in pairs', () => {
    expect(articleText).not.toMatch(/["'‘]/)
    expect(occurrences(articleText, '“')).toBe(occurrences(articleText, '”'))
  })
})

describe('the article', () => {
  it('has 500 to 750 words without its standfirst', () => {
    expect(wordCount(told.body)).toBeGreaterThanOrEqual(500)
    expect(wordCount(told.body)).toBeLessThanOrEqual(750)
  })

  it('has a headline of at most 60 characters and a description of 50 to 160', () => {
    expect(headline?.length).toBeLessThanOrEqual(60)
    expect(description?.length).toBeGreaterThanOrEqual(50)
    expect(description?.length).toBeLessThanOrEqual(160)
  })

  it('names the report it is retold from', () => {
    expect(told.body).toContain('retold from a news report of 17–18 June 2024')
  })

  it.each(fixture.outcomes)('does not know the outcome: no “%s”', (outcome) => {
    expect(articleText.toLowerCase()).not.toContain(outcome.toLowerCase())
  })

  it('tells the two contradicting places in two paragraphs, one after the other', () => {
    const standfirstSays = blockOf(fixture.claims['R5']?.passage ?? '?')
    expect(blockOf(fixture.claims['R6']?.passage ?? '?')).toBe(standfirstSays + 1)
  })
})

describe('the events', () => {
  it('are the eight of the list, each with its date and status', () => {
    const found = Object.fromEntries(events.map(({ id, date, status }) => [id, { date, status }]))
    expect(found).toEqual(fixture.events)
  })

  it('have at least 14 passages in all', () => {
    expect(events.flatMap(quotesOf).length).toBeGreaterThanOrEqual(14)
  })

  it.each(events.flatMap((event) => quotesOf(event).map((quote) => [event.id, quote])))('%s: “%s” stands exactly once', (_id, quote) => {
    expect(occurrences([told.standfirst, told.body].join('\n'), quote ?? '')).toBe(1)
    expect(quote?.length).toBeGreaterThanOrEqual(30)
    expect(quote?.length).toBeLessThanOrEqual(160)
  })

  it.each(events.map((event) => [event.id, event] as const))('%s lists its passages in order of the article', (_id, event) => {
    const places = quotesOf(event).map((quote) => told.body.indexOf(quote))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it.each(events.map((event) => [event.id, event] as const))('%s has a source with a date, and texts that fit their card', (_id, event) => {
    expect(event.sources.some((entry) => entry.date !== undefined)).toBe(true)
    expect(event.title.length).toBeLessThanOrEqual(60)
    expect(event.summary.length).toBeLessThanOrEqual(220)
    expect(event.since?.text.length ?? 0).toBeLessThanOrEqual(300)
    expect(event.disputes?.note.length ?? 0).toBeLessThanOrEqual(280)
  })

  it('tell what came of them only where they are planned, with sources', () => {
    expect(events.filter((event) => event.since !== undefined).map((event) => event.status)).toEqual(['planned', 'planned'])
    expect(events.every((event) => event.since === undefined || event.since.sources.length > 0)).toBe(true)
  })

  it('link the two passages that contradict each other', () => {
    const disputing = events.filter((event) => event.disputes !== undefined)
    expect(disputing.map((event) => [event.id, event.disputes?.with])).toEqual([['vostochny-2023', 'vladivostok-2019']])
    const [event] = disputing
    const here = quotesOf(event)[(event?.disputes?.passage ?? 0) - 1] ?? '?'
    const there = quotesOf(eventNamed('vladivostok-2019'))[(event?.disputes?.withPassage ?? 0) - 1] ?? '?'
    expect(fixture.claims['R6']?.passage).toContain(here)
    expect(fixture.claims['R5']?.passage).toContain(there)
  })
})
