import type { CodePhrases } from './phrases.ts';

/** The words of the page of codes in Japanese. */
export const jaCode: CodePhrases = {
  intro: 'ページに載せる方法は四つあります。いずれも無料で、読者の情報をどこにも送りません。スクリプトが使えない読者に空の枠を見せることもありません。',
  backTo: '解説に戻る',
  noAddress: 'このサイトはSITE_URLなしで作られたため、自分のアドレスを知りません。コードには、このページを表示しているアドレスか、仮のアドレスが入ります。アドレスだけを貼っても年表にはなりません。',
  noScript: '以下は年表全体のコードです。スクリプトを有効にすると、設定、出来事ごとのコード、コピーボタンも使えます。',
  options: '設定',
  what: '表示する内容',
  wholeTimeline: '年表全体',
  startsAt: '最初に開く項目',
  firstEvent: '最初の出来事',
  theme: 'テーマ',
  themes: { auto: '読者の環境に合わせる', light: 'ライト', dark: 'ダーク' },
  accent: 'アクセントカラー',
  accents: { amber: '琥珀色', blue: '青', green: '緑', red: '赤', violet: '紫', grey: '灰色' },
  integrity: 'ブラウザーにスクリプトを検証させる（SRI）。今日の内容のまま動き、後の修正は反映されません。ファイルがなくなった場合、年表の高さは固定のままになります。',
  preview: 'プレビュー',
  byItself: '単独のページで見る',
  ways: {
    address: {
      title: '貼り付けるアドレス',
      hint: 'WordPressやGhostなど、oEmbed対応のサービス向け。独立した行に貼り付けてください。設定は反映されません。',
    },
    frame: {
      title: 'フレーム',
      hint: 'HTMLを使えるページ向け。スクリプトなしでも完全に表示されます。スクリプトは、大きな文字を使う読者に高さを合わせるだけです。',
    },
    element: {
      title: '要素',
      hint: '自社のページやアプリ向けで、フレームは使いません。読者が出来事を選ぶと「throughline:select」が発生します。ポリシーで属性内のスタイルが禁じられている場合は、スタイルシートに移してください。',
    },
    picture: {
      title: '画像',
      hint: 'ニュースレター、フィード、AMP、Apple News向け。スクリプトもフレームも不要です。timeline.pngと同じ内容のベクター画像、timeline.svgもあります。',
    },
  },
  copy: 'コピー',
  copied: 'コピーしました',
  copyByHand: '選択しました。Ctrlまたは⌘を押しながらCを押してください',
};
