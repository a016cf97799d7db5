import type { CodePhrases } from './phrases.ts';

/** The words of the page of codes in Chinese, in traditional letters. */
export const zhHantCode: CodePhrases = {
  intro: '把它放進您的頁面有四種方式。全部免費，都不會向任何人傳送讀者的資訊，也不會讓未啟用指令碼的讀者看到空白框。',
  backTo: '返回解讀',
  noAddress: '本站建置時沒有設定SITE_URL，因此不知道自己的網址。程式碼中使用的是您目前檢視此頁的網址，或一個替代網址；只貼上網址不會變成時間軸。',
  noScript: '以下程式碼用於整條時間軸。啟用指令碼後，本頁還提供選項、單一事件的程式碼和複製按鈕。',
  options: '選項',
  what: '顯示內容',
  wholeTimeline: '整條時間軸',
  startsAt: '起始事件',
  firstEvent: '第一個事件',
  theme: '主題',
  themes: { auto: '依讀者的系統', light: '淺色', dark: '深色' },
  accent: '強調色',
  accents: { amber: '琥珀色', blue: '藍色', green: '綠色', red: '紅色', violet: '紫色', grey: '灰色' },
  integrity: '讓瀏覽器驗證指令碼（SRI）。指令碼將維持今天的版本，不含日後的修正；如果檔案被移除，時間軸會保持固定高度。',
  preview: '預覽',
  byItself: '在單獨的頁面中檢視',
  ways: {
    address: {
      title: '可貼上的網址',
      hint: '適用於WordPress、Ghost等支援oEmbed的平台：單獨貼成一行。選項不起作用。',
    },
    frame: {
      title: '頁框',
      hint: '適用於任何接受HTML的頁面。沒有指令碼也能完整顯示；指令碼只為使用大字體的讀者調整高度。',
    },
    element: {
      title: '元素',
      hint: '適用於您自己的頁面和應用程式：不用頁框。讀者選擇事件時會觸發「throughline:select」。如果您的政策禁止在屬性中使用樣式，請把該樣式移到樣式表中。',
    },
    picture: {
      title: '圖片',
      hint: '適用於電子報、訂閱源、AMP和Apple News：既不需要指令碼，也不需要頁框。timeline.png旁邊還有相同內容的向量圖timeline.svg。',
    },
  },
  copy: '複製',
  copied: '已複製',
  copyByHand: '已選取：請按Ctrl或⌘加C',
};
