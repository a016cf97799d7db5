import { zhHantCode } from './zh-hant-code.ts';
import { zhHantTools } from './zh-hant-tools.ts';
import type { Phrases } from './phrases.ts';
import { numbersOf } from './plural.ts';

/** The page's words in Chinese, in traditional letters. */
export function zhHant(locale: string): Phrases {
  const { number: n } = numbersOf('zh-Hant', locale);
  return {
    language: 'zh-Hant',
    comma: '，',
    colon: '：',
    sentence: (text) => `${text}。`,
    skipToArticle: '跳至內文',
    explainer: '解讀',
    asOf: (date) => `截至${date}`,
    retoldFrom: (basis) => `據${basis}改寫`,
    byline: (name) => `撰文：${name}`,
    published: (date) => `發布：${date}`,
    updated: (date) => `更新：${date}`,
    openedWith: '本頁展開的事件：',
    excerptOf: (count) => `本頁介紹${n(count)}個事件中的一個，文章僅為節錄。`,
    wholeArticle: '閱讀完整文章',
    minutes: (count) => `閱讀約需${n(count)}分鐘`,
    eventCount: (count) => `${n(count)}個事件`,
    correctionCount: (count) => (count === 0 ? '更正：無' : `更正：${n(count)}處`),

    timeline: '時間軸',
    toScale: '依時間比例繪製。相距過近、難以區分的事件共用一個圓點。',
    inOrder: '依時間先後排列；清單中的間距不依比例。',
    eventOf: (number, count) => `事件${n(number)}（共${n(count)}個）：`,
    ofCount: (count) => `／${count}`,
    upcoming: (asOf) => `尚未發生（截至${asOf}）`,
    reportSays: '報導原文：',
    record: '背景：',
    sinceThen: '此後：',
    sources: '資料來源：',
    passageOf: (number, count) => `文中第${n(number)}處（共${n(count)}處）`,
    copyLink: '複製此事件的連結',
    linkCopied: '已複製連結',

    wholeEntry: '檢視完整條目與資料來源',
    nextPassage: (number, count) => `下一處（第${n(number)}處，共${n(count)}處）`,
    stops: '時間軸各節點',
    allEvents: (count) => `全部事件（${n(count)}個）`,

    disputed: '說法有出入。',
    contradicts: (number) => `與文中關於事件${n(number)}的說法不一致。`,
    seeOtherPassage: '查看另一處',

    previous: '上一個',
    next: '下一個',
    position: (number, count) => `${n(number)}／${n(count)}`,
    readArticle: '閱讀全文',
    newTab: '（在新分頁中開啟）',
    andMore: (count) => `另有${n(count)}項`,
    everyPassage: (count) => `全部${n(count)}處`,
    drawnToScale: '依時間比例繪製',

    embedTimeline: '嵌入此時間軸',
    embedEvent: '嵌入此事件',
    code: zhHantCode,
  tools: zhHantTools(locale),

    aboutThisPage: '關於本頁',
    howToTell:
      '畫底線的文字對應時間軸上的一個事件。「報導原文」是報導本身對日期的說法；「背景」取自公開資料；「此後」說明報導刊出之後發生的事。',
    corrections: '更正',
    noCorrections: '目前沒有。',

    groups: '分組',
    era: (title, date) => `時期：${title}，${date}`,
    photo: (credit) => `圖片：${credit}`,
    licence: (name) => `授權：${name}`,
    storyIndexTitle: '全部解讀',
    storyCount: (count) => `${n(count)}篇解讀`,

    timelinePicture: (headline) => `時間軸：${headline}`,
    moreEvents: (count) => `另有${n(count)}個事件。`,
    shareImage: (count) => (count === 0 ? '' : `包含${n(count)}個事件的時間軸：`),

    notFoundTitle: '沒有這個頁面',
    notFoundText: '網址可能有誤，或指向本文沒有收錄的事件。',
    notFoundLink: '閱讀全文',
  };
}
