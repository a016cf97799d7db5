import { jaCode } from './ja-code.ts';
import { jaTools } from './ja-tools.ts';
import type { Phrases } from './phrases.ts';
import { numbersOf } from './plural.ts';

/** The page's words in Japanese. */
export function ja(locale: string): Phrases {
  const { number: n } = numbersOf('ja', locale);
  return {
    language: 'ja',
    comma: '、',
    colon: '：',
    sentence: (text) => `${text}。`,
    skipToArticle: '記事本文へ移動',
    explainer: '解説',
    asOf: (date) => `${date}時点`,
    retoldFrom: (basis) => `元の報道：${basis}`,
    byline: (name) => `文：${name}`,
    published: (date) => `公開：${date}`,
    updated: (date) => `更新：${date}`,
    openedWith: 'このページで開いている出来事：',
    excerptOf: (count) => `このページは全${n(count)}件の出来事のうちの一つについてのもので、記事は抜粋です。`,
    wholeArticle: '記事全文を読む',
    minutes: (count) => `約${n(count)}分で読めます`,
    eventCount: (count) => `${n(count)}件の出来事`,
    correctionCount: (count) => (count === 0 ? '訂正：なし' : `訂正：${n(count)}件`),

    timeline: '年表',
    toScale: '間隔は実際の時間に比例します。近すぎて区別できない出来事は、一つの点で示しています。',
    inOrder: '時系列順。一覧の間隔は時間に比例しません。',
    eventOf: (number, count) => `出来事${n(number)}（全${n(count)}件）：`,
    ofCount: (count) => `／${count}`,
    upcoming: (asOf) => `今後の予定（${asOf}時点）`,
    reportSays: '報道での表現：',
    record: '背景：',
    sinceThen: 'その後：',
    sources: '出典：',
    passageOf: (number, count) => `該当箇所 ${n(number)}／${n(count)}`,
    copyLink: 'この出来事へのリンクをコピー',
    linkCopied: 'リンクをコピーしました',

    wholeEntry: '出典を含む全文を見る',
    nextPassage: (number, count) => `次の該当箇所（${n(number)}／${n(count)}）`,
    stops: '年表の各項目',
    allEvents: (count) => `すべての出来事（${n(count)}件）`,

    disputed: '食い違いあり。',
    contradicts: (number) => `出来事${n(number)}についての記事の記述と食い違っています。`,
    seeOtherPassage: 'もう一方の箇所を見る',

    previous: '前へ',
    next: '次へ',
    position: (number, count) => `${n(number)}／${n(count)}`,
    readArticle: '記事を読む',
    newTab: '（新しいタブで開きます）',
    andMore: (count) => `ほか${n(count)}件`,
    everyPassage: (count) => `全${n(count)}か所`,
    drawnToScale: '間隔は時間に比例',

    embedTimeline: 'この年表を埋め込む',
    embedEvent: 'この出来事を埋め込む',
    code: jaCode,
  tools: jaTools(locale),

    aboutThisPage: 'このページについて',
    howToTell:
      '下線のある言葉は、年表の出来事と結び付いています。「報道での表現」は報道が日付をどう伝えたかを、「背景」は公開資料に基づく説明を、「その後」は報道の後に起きたことを示します。',
    corrections: '訂正',
    noCorrections: 'これまでのところありません。',

    groups: 'グループ',
    era: (title, date) => `時期：${title}、${date}`,
    photo: (credit) => `画像：${credit}`,
    licence: (name) => `ライセンス：${name}`,
    storyIndexTitle: '解説一覧',
    storyCount: (count) => `${n(count)}本の解説`,

    timelinePicture: (headline) => `年表：${headline}`,
    moreEvents: (count) => `ほかに${n(count)}件の出来事があります。`,
    shareImage: (count) => (count === 0 ? '' : `${n(count)}件の出来事の年表：`),

    notFoundTitle: 'お探しのページはありません',
    notFoundText: 'アドレスが間違っているか、この解説にない出来事を指しています。',
    notFoundLink: '解説を読む',
  };
}
