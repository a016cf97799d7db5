import { koCode } from './ko-code.ts';
import { koTools } from './ko-tools.ts';
import type { Phrases } from './phrases.ts';
import { numbersOf } from './plural.ts';

/** The page's words in Korean. */
export function ko(locale: string): Phrases {
  const { number: n } = numbersOf('ko', locale);
  return {
    language: 'ko',
    comma: ', ',
    colon: ': ',
    sentence: (text) => `${text}.`,
    skipToArticle: '기사 본문으로 이동',
    explainer: '해설',
    asOf: (date) => `${date} 기준`,
    retoldFrom: (basis) => `원 보도: ${basis}`,
    byline: (name) => `글: ${name}`,
    published: (date) => `게재: ${date}`,
    updated: (date) => `수정: ${date}`,
    openedWith: '이 페이지에서 펼쳐진 사건:',
    excerptOf: (count) => `이 페이지는 전체 사건 ${n(count)}건 가운데 하나를 다루며, 기사는 일부만 실었습니다.`,
    wholeArticle: '기사 전문 읽기',
    minutes: (count) => `읽는 데 약 ${n(count)}분`,
    eventCount: (count) => `사건 ${n(count)}건`,
    correctionCount: (count) => (count === 0 ? '정정: 없음' : `정정: ${n(count)}건`),

    timeline: '연표',
    toScale: '간격은 실제 시간에 비례합니다. 너무 가까워 구분하기 어려운 사건들은 한 점으로 표시했습니다.',
    inOrder: '시간순이며, 목록의 간격은 실제 시간과 비례하지 않습니다.',
    eventOf: (number, count) => `사건 ${n(number)}(전체 ${n(count)}건): `,
    ofCount: (count) => `/${count}`,
    upcoming: (asOf) => `예정(${asOf} 기준)`,
    reportSays: '보도 내용:',
    record: '배경:',
    sinceThen: '이후:',
    sources: '출처:',
    passageOf: (number, count) => `해당 대목 ${n(number)}/${n(count)}`,
    copyLink: '이 사건 링크 복사',
    linkCopied: '링크를 복사했습니다',

    wholeEntry: '출처를 포함한 전체 내용',
    nextPassage: (number, count) => `다음 대목 ${n(number)}/${n(count)}`,
    stops: '연표의 각 항목',
    allEvents: (count) => `전체 사건(${n(count)}건)`,

    disputed: '내용이 엇갈립니다.',
    contradicts: (number) => `기사에서 사건 ${n(number)}에 대해 쓴 내용과 어긋납니다.`,
    seeOtherPassage: '다른 대목 보기',

    previous: '이전',
    next: '다음',
    position: (number, count) => `${n(number)}/${n(count)}`,
    readArticle: '기사 읽기',
    newTab: '(새 탭에서 열림)',
    andMore: (count) => `외 ${n(count)}건`,
    everyPassage: (count) => `해당 대목 ${n(count)}곳 모두`,
    drawnToScale: '간격은 시간에 비례',

    embedTimeline: '이 연표 퍼 가기',
    embedEvent: '이 사건 퍼 가기',
    code: koCode,
  tools: koTools(locale),

    aboutThisPage: '이 페이지에 대해',
    howToTell:
      '밑줄 친 말은 연표의 사건과 연결돼 있습니다. ‘보도 내용’은 보도가 날짜를 어떻게 전했는지를 그대로 옮긴 것이고, ‘배경’은 공개된 자료에 근거하며, ‘이후’는 보도 뒤에 일어난 일을 전합니다.',
    corrections: '정정',
    noCorrections: '아직 없습니다.',

    groups: '분류',
    era: (title, date) => `시기: ${title}, ${date}`,
    photo: (credit) => `이미지: ${credit}`,
    licence: (name) => `라이선스: ${name}`,
    storyIndexTitle: '해설 모음',
    storyCount: (count) => `해설 ${n(count)}편`,

    timelinePicture: (headline) => `연표: ${headline}`,
    moreEvents: (count) => `이 밖에 사건 ${n(count)}건이 더 있습니다.`,
    shareImage: (count) => (count === 0 ? '' : `사건 ${n(count)}건의 연표: `),

    notFoundTitle: '페이지를 찾을 수 없습니다',
    notFoundText: '주소가 잘못되었거나 이 해설에 없는 사건을 가리키고 있습니다.',
    notFoundLink: '해설 읽기',
  };
}
