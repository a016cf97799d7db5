import type { CodePhrases } from './phrases.ts';

/** The words of the page of codes in Chinese, in simplified letters. */
export const zhCode: CodePhrases = {
  intro: '把它放进您的页面有四种方式。全部免费，都不会向任何人发送读者的信息，也不会让未启用脚本的读者看到空白框。',
  backTo: '返回解读',
  noAddress: '本站构建时没有设置SITE_URL，因此不知道自己的网址。代码中使用的是您当前查看此页的网址，或一个占位网址；仅粘贴网址不会变成时间线。',
  noScript: '以下代码用于整条时间线。启用脚本后，本页还提供选项、单个事件的代码和复制按钮。',
  options: '选项',
  what: '显示内容',
  wholeTimeline: '整条时间线',
  startsAt: '起始事件',
  firstEvent: '第一个事件',
  theme: '主题',
  themes: { auto: '跟随读者的系统', light: '浅色', dark: '深色' },
  accent: '强调色',
  accents: { amber: '琥珀色', blue: '蓝色', green: '绿色', red: '红色', violet: '紫色', grey: '灰色' },
  integrity: '让浏览器校验脚本（SRI）。脚本将保持今天的版本，不含日后的修正；如果文件被移除，时间线会保持固定高度。',
  preview: '预览',
  byItself: '在单独的页面中查看',
  ways: {
    address: {
      title: '可粘贴的网址',
      hint: '适用于WordPress、Ghost等支持oEmbed的平台：单独粘贴成一行。选项不起作用。',
    },
    frame: {
      title: '框架',
      hint: '适用于任何接受HTML的页面。没有脚本也能完整显示；脚本只为使用大号字体的读者调整高度。',
    },
    element: {
      title: '元素',
      hint: '适用于您自己的页面和应用：不用框架。读者选择事件时会触发“throughline:select”。如果您的策略禁止在属性中使用样式，请把该样式移到样式表中。',
    },
    picture: {
      title: '图片',
      hint: '适用于邮件通讯、订阅源、AMP和Apple News：既不需要脚本，也不需要框架。timeline.png旁边还有相同内容的矢量图timeline.svg。',
    },
  },
  copy: '复制',
  copied: '已复制',
  copyByHand: '已选中：请按Ctrl或⌘加C',
};
