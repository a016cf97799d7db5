import { zhCode } from './zh-code.ts';
import { zhTools } from './zh-tools.ts';
import type { Phrases } from './phrases.ts';
import { numbersOf } from './plural.ts';

/** The page's words in Chinese, in simplified letters. */
export function zh(locale: string): Phrases {
  const { number: n } = numbersOf('zh', locale);
  return {
    language: 'zh',
    comma: '，',
    colon: '：',
    sentence: (text) => `${text}。`,
    skipToArticle: '跳至正文',
    explainer: '解读',
    asOf: (date) => `截至${date}`,
    retoldFrom: (basis) => `据${basis}改写`,
    byline: (name) => `作者：${name}`,
    published: (date) => `发布：${date}`,
    updated: (date) => `更新：${date}`,
    openedWith: '本页展开的事件：',
    excerptOf: (count) => `本页介绍${n(count)}个事件中的一个，文章仅为节选。`,
    wholeArticle: '阅读完整文章',
    minutes: (count) => `阅读约需${n(count)}分钟`,
    eventCount: (count) => `${n(count)}个事件`,
    correctionCount: (count) => (count === 0 ? '更正：无' : `更正：${n(count)}处`),

    timeline: '时间线',
    toScale: '按时间比例绘制。相距过近、难以区分的事件共用一个圆点。',
    inOrder: '按时间先后排列；列表中的间距不按比例。',
    eventOf: (number, count) => `事件${n(number)}（共${n(count)}个）：`,
    ofCount: (count) => `／${count}`,
    upcoming: (asOf) => `尚未发生（截至${asOf}）`,
    reportSays: '报道原文：',
    record: '背景：',
    sinceThen: '此后：',
    sources: '来源：',
    passageOf: (number, count) => `文中第${n(number)}处（共${n(count)}处）`,
    copyLink: '复制此事件的链接',
    linkCopied: '链接已复制',

    wholeEntry: '查看完整条目及来源',
    nextPassage: (number, count) => `下一处（第${n(number)}处，共${n(count)}处）`,
    stops: '时间线各节点',
    allEvents: (count) => `全部事件（${n(count)}个）`,

    disputed: '说法有出入。',
    contradicts: (number) => `与文中关于事件${n(number)}的说法不一致。`,
    seeOtherPassage: '查看另一处',

    previous: '上一个',
    next: '下一个',
    position: (number, count) => `${n(number)}／${n(count)}`,
    readArticle: '阅读全文',
    newTab: '（在新标签页中打开）',
    andMore: (count) => `另有${n(count)}项`,
    everyPassage: (count) => `全部${n(count)}处`,
    drawnToScale: '按时间比例绘制',

    embedTimeline: '嵌入此时间线',
    embedEvent: '嵌入此事件',
    code: zhCode,
  tools: zhTools(locale),

    aboutThisPage: '关于本页',
    howToTell:
      '带下划线的文字对应时间线上的一个事件。“报道原文”是报道本身对日期的表述；“背景”取自公开资料；“此后”讲述报道发表之后发生的事。',
    corrections: '更正',
    noCorrections: '目前没有。',

    groups: '分组',
    era: (title, date) => `时期：${title}，${date}`,
    photo: (credit) => `图片：${credit}`,
    licence: (name) => `许可：${name}`,
    storyIndexTitle: '全部解读',
    storyCount: (count) => `${n(count)}篇解读`,

    timelinePicture: (headline) => `时间线：${headline}`,
    moreEvents: (count) => `另有${n(count)}个事件。`,
    shareImage: (count) => (count === 0 ? '' : `包含${n(count)}个事件的时间线：`),

    notFoundTitle: '没有此页面',
    notFoundText: '网址可能有误，或指向了本文没有收录的事件。',
    notFoundLink: '阅读全文',
  };
}
